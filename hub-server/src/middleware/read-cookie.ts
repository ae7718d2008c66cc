import type { Request } from 'express';

/** One cookie of the request as it was set (cookie values of ours need no decoding). */
export function readCookie(request: Pick<Request, 'headers'>, name: string): string | undefined {
  for (const pair of request.headers.cookie?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
