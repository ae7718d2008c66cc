import { randomUUID } from 'node:crypto';
import type Provider from 'oidc-provider';

export type OidcClient = NonNullable<Awaited<ReturnType<Provider['Client']['find']>>>;

/**
 * A fresh token for one attempt: typ logout+jwt, iss, aud, iat, exp, jti, events, sub, sid and no nonce
 * (OpenID Connect Back-Channel Logout 1.0 §2.4).
 */
export async function issueLogoutToken(
  provider: Provider,
  client: OidcClient,
  subject: string,
  sid: string,
): Promise<string> {
  const token = new provider.IdToken({ sub: subject }, { client });
  // The types leave out the setter the library itself uses for its logout tokens.
  Object.assign(token, { mask: { sub: null } });
  token.set('events', { 'http://schemas.openid.net/event/backchannel-logout': {} });
  token.set('jti', randomUUID());
  token.set('sid', sid);
  return token.issue({ use: 'logout' });
}
