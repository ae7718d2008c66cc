/** A path of this portal to come back to, or `/`. Never another origin: `//host`, `/\host` and full URLs are refused. */
export function safeReturnTo(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return '/';
  // URL parsing drops tab and newline, so `/\t/host` would leave the portal: compare what a browser would make of it.
  const url = new URL(asked, 'http://portal.invalid');
  return url.origin === 'http://portal.invalid' ? url.pathname + url.search : '/';
}
