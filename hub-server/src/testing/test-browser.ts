export interface Page {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  /** Absolute, of a redirect. */
  readonly location: string | undefined;
}

/** A browser without script: cookies with their paths, redirects followed one by one, forms read from the page. */
export class TestBrowser {
  readonly #jar = new Map<string, { value: string; path: string }>();

  cookies(path: string): string {
    const sent = [...this.#jar].filter(([, cookie]) => path.startsWith(cookie.path));
    return sent.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  async open(url: string, form?: Record<string, string>, headers: Record<string, string> = {}): Promise<Page> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: this.cookies(new URL(url).pathname), ...headers },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const location = response.headers.get('location');
    return {
      status: response.status,
      url,
      headers: response.headers,
      body: await response.text(),
      location: location === null ? undefined : new URL(location, url).href,
    };
  }

  /** Follows redirects while they stay at the given origin; the last page, or the redirect that leaves. */
  async follow(page: Page, origin: string): Promise<Page> {
    let at = page;
    while (at.location?.startsWith(`${origin}/`) && !at.location.includes('/extension/'))
      at = await this.open(at.location);
    return at;
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const gone = value === '' || attributes.some((attribute) => /^expires=thu, 01 jan 1970/i.test(attribute));
    if (gone) this.#jar.delete(name);
    else this.#jar.set(name, { value, path });
  }
}

/** The hidden fields of the first form of a page whose action matches. */
export function formOf(page: Page, action: RegExp): { action: string; fields: Record<string, string> } {
  for (const [, attributes = '', inner = ''] of page.body.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
    const target = /action="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (!action.test(target)) continue;
    const hidden = inner.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
    return {
      action: new URL(target, page.url).href,
      fields: Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value])),
    };
  }
  throw new Error(`no form ${action} on ${page.status} ${page.body.slice(0, 400)}`);
}
