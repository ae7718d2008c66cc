import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const MAX_AGE = '5 minutes';

/** Whose sessions end. At least one of the two is set. */
export interface LogoutRequest {
  readonly jti: string;
  readonly sid?: string;
  readonly sub?: string;
}

export interface LogoutTokenChecks {
  readonly issuer: string;
  readonly clientId: string;
  readonly keys: JWTVerifyGetKey;
}

/** Why a logout token is refused; `code` is what the hub's delivery receipt shows. */
export class LogoutTokenError extends Error {
  override readonly name = 'LogoutTokenError';
  readonly code: 'bad-signature-or-claims' | 'has-nonce' | 'no-event' | 'no-jti' | 'no-subject';
  constructor(code: LogoutTokenError['code'], cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

export function hubKeys(jwksUri: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 5000 });
}

/** OpenID Connect Back-Channel Logout 1.0 §2.6, every check but the single use of `jti`, which needs the database. */
export async function verifyLogoutToken(token: string, checks: LogoutTokenChecks): Promise<LogoutRequest> {
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(token, checks.keys, {
      issuer: checks.issuer,
      audience: checks.clientId,
      algorithms: ['ES256', 'RS256', 'PS256'],
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: MAX_AGE,
      clockTolerance: 30,
    }));
  } catch (cause) {
    throw new LogoutTokenError('bad-signature-or-claims', cause);
  }
  // A nonce would make an ID token acceptable as a logout token (§2.4).
  if ('nonce' in payload) throw new LogoutTokenError('has-nonce');
  const events = payload.events;
  const event = typeof events === 'object' && events !== null ? (events as Record<string, unknown>)[EVENT] : undefined;
  if (typeof event !== 'object' || event === null) throw new LogoutTokenError('no-event');
  const { jti, sub } = payload;
  const sid = payload.sid;
  if (typeof jti !== 'string' || jti === '') throw new LogoutTokenError('no-jti');
  if (typeof sid !== 'string' && typeof sub !== 'string') throw new LogoutTokenError('no-subject');
  return { jti, ...(typeof sid === 'string' && { sid }), ...(typeof sub === 'string' && { sub }) };
}
