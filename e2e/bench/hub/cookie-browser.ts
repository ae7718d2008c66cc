import { request } from 'undici';

export interface Answer {
  readonly status: number;
  readonly location?: string;
  readonly body: string;
}

/** A browser reduced to what a sign-in needs: cookies, redirects followed one at a time, forms. Paths of cookies are honoured. */
export class CookieBrowser {
  readonly #jar = new Map<string, { value: string; path: string }>();

  #cookieFor(path: string): string {
    const sent = [...this.#jar].filter(([, cookie]) => path.startsWith(cookie.path));
    return sent.map(([name, cookie]) => `${name}=${cookie.value}`).join('; ');
  }

  async send(url: string, form?: Readonly<Record<string, string>>): Promise<Answer> {
    const { pathname } = new URL(url);
    const answer = await request(url, {
      method: form ? 'POST' : 'GET',
      headers: {
        cookie: this.#cookieFor(pathname),
        accept: 'text/html',
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin } : {}),
      },
      ...(form ? { body: new URLSearchParams(form).toString() } : {}),
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) this.#keep(line);
    const location = answer.headers.location;
    const body = await answer.body.text();
    return {
      status: answer.statusCode,
      body,
      ...(typeof location === 'string' ? { location: new URL(location, url).href } : {}),
    };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const cut = pair.indexOf('=');
    const name = pair.slice(0, cut);
    const value = pair.slice(cut + 1);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const gone = value === '' || attributes.some((attribute) => /^expires=thu, 01 jan 1970/i.test(attribute));
    if (gone) this.#jar.delete(name);
    else this.#jar.set(name, { value, path });
  }
}
