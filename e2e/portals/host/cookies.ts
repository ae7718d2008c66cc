import type { Request, Response } from 'express';

/** Reads one cookie; the first of a name wins, as RFC 6265 §5.4 sends the most specific path first. */
export function readCookie(req: Request, name: string): string | undefined {
  for (const pair of (req.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/** HttpOnly and Lax: the return from the hub is a top-level navigation and carries it, a foreign POST does not. */
export function writeCookie(res: Response, name: string, value: string, path: string, maxAgeMs?: number): void {
  const secure = res.req.secure;
  res.cookie(name, value, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path,
    ...(maxAgeMs !== undefined && { maxAge: maxAgeMs }),
  });
}

export function clearCookie(res: Response, name: string, path: string): void {
  res.clearCookie(name, { httpOnly: true, sameSite: 'lax', secure: res.req.secure, path });
}
