import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The policy of every page: one stylesheet and pictures of our own, no script, no frame. Chrome applies `form-action` to
 * the redirects that follow a form as well, so a page that ends at a portal must name that portal's origins (P14).
 * `script-src` stays empty for the library's own auto-submitting pages, which add the hash of their one script.
 */
export function contentSecurityPolicy(formTargets: readonly string[] = []): string {
  const targets = ["'self'", ...new Set(formTargets)].join(' ');
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    'script-src',
    `form-action ${targets}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join(';');
}

/** The web origins of URLs; what is not http(s) is left out. */
export const originsOf = (urls: readonly string[]): string[] =>
  urls.flatMap((url) => {
    const parsed = URL.parse(url);
    return parsed && /^https?:$/.test(parsed.protocol) ? [parsed.origin] : [];
  });

export function setSecurityHeaders(https: boolean): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: false,
      referrerPolicy: { policy: 'no-referrer' },
      frameguard: { action: 'deny' },
      strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
      // The API answers the extension across origins; CORS decides who reads it.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
    }),
    (_request, response, next) => {
      response.setHeader('Content-Security-Policy', contentSecurityPolicy());
      response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
  ];
}
