import type { RequestHandler } from 'express';

/** Paths that belong to the protocol; everything else is ours. Unknown ones never reach the library's bare 404 (P12). */
const protocolPaths = /^\/(?:auth|token|me|jwks|request|session\/end|\.well-known)(?:\/|$)/;

export const isProtocolPath = (path: string): boolean => protocolPaths.test(path);

/**
 * The library builds its URLs from the Host and X-Forwarded-* headers. The hub has exactly one issuer, so those headers
 * are overwritten with it: a forged or missing one can neither change the metadata nor drop the Secure flag (P13).
 * Needs `provider.proxy = true`.
 */
export function pinIssuer(issuer: string): RequestHandler {
  const { host, protocol } = new URL(issuer);
  return (request, _response, next) => {
    request.headers.host = host;
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    next();
  };
}
