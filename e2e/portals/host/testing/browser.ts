/** A browser for tests without one: keeps cookies per name and path, follows nothing by itself. */
export class Browser {
  readonly #jar = new Map<string, { readonly value: string; readonly path: string }>();

  get(url: string | URL): Promise<Response> {
    return this.#send(url, { method: 'GET' });
  }

  post(url: string | URL, form: Readonly<Record<string, string>>): Promise<Response> {
    return this.postRaw(url, new URLSearchParams(form).toString());
  }

  postRaw(url: string | URL, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.#send(url, { method: 'POST', body, headers: { ...type, ...headers } });
  }

  postJson(url: string | URL, body: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return this.#send(url, { method: 'POST', body: JSON.stringify(body), headers });
  }

  /** Follows redirects, across origins too, until something else is answered. */
  async follow(url: string | URL): Promise<Response> {
    let at = new URL(url);
    for (let hops = 0; hops < 20; hops += 1) {
      const answer = await this.get(at);
      const location = answer.headers.get('location');
      if (location === null) return answer;
      at = new URL(location, at);
    }
    throw new Error('too many redirects');
  }

  async #send(url: string | URL, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    const target = new URL(url);
    // Cookies ignore ports (RFC 6265 §8.5): every service on 127.0.0.1 shares this jar, as in a real browser.
    const cookie = [...this.#jar]
      .filter(([, { path }]) => target.pathname.startsWith(path))
      .map(([key, { value }]) => `${key.slice(0, key.indexOf('@'))}=${value}`)
      .join('; ');
    const headers = { ...init.headers, ...(cookie && { cookie }) };
    const answer = await fetch(target, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.#store(line);
    return answer;
  }

  #store(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const read = (name: string) =>
      attributes.find((part) => part.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
    const path = read('path') ?? '/';
    const key = `${pair.slice(0, at)}@${path}`;
    if (Date.parse(read('expires') ?? '') <= Date.now()) this.#jar.delete(key);
    else this.#jar.set(key, { value: pair.slice(at + 1), path });
  }
}
