import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';

const minute = 60;
const hour = 3600;

/**
 * How long things live, in seconds. A sign-in lasts one shift: 12 hours after the password was checked everything that
 * came from it is dead, however often it was used or refreshed (P18, ASVS 7.3.2, 10.4.8).
 */
export const lifetimes = Object.freeze({
  signIn: 12 * hour,
  accessToken: 15 * minute,
  authorizationCode: minute,
  idToken: 15 * minute,
  interaction: hour,
  pushedRequest: minute,
  /** Longer than any token that refers to it. */
  grant: 24 * hour,
});

const now = (): number => Math.floor(Date.now() / 1000);

/** The library's `ttl` for sign-ins that last `signIn` seconds; other than 12 hours only in tests. */
export function ttl(signIn: number = lifetimes.signIn) {
  // At least 1, because the library wants a positive number.
  const remaining = (loginTs: number | undefined): number => Math.max(1, (loginTs ?? now()) + signIn - now());
  return {
    AccessToken: lifetimes.accessToken,
    AuthorizationCode: lifetimes.authorizationCode,
    IdToken: lifetimes.idToken,
    Interaction: lifetimes.interaction,
    Grant: lifetimes.grant,
    RefreshToken: (_ctx: KoaContextWithOIDC, token: { authTime?: number | undefined }) => remaining(token.authTime),
    Session: (_ctx: KoaContextWithOIDC, session: { loginTs?: number | undefined }) =>
      session.loginTs === undefined ? lifetimes.interaction : remaining(session.loginTs),
  } satisfies Configuration['ttl'];
}
