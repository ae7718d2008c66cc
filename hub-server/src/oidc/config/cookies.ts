import type { Configuration } from 'oidc-provider';

/**
 * Signed, HttpOnly, SameSite=Lax, and Secure whenever the issuer is https (the library sees the issuer's protocol, see
 * middleware/pin-issuer.ts). The first key signs, all verify: rotation prepends one (P8).
 */
export function cookies(keys: readonly string[]): NonNullable<Configuration['cookies']> {
  if (keys.length === 0) throw new Error('cookie keys must not be empty');
  const options = { signed: true, httpOnly: true, sameSite: 'lax', overwrite: true } as const;
  return {
    names: { session: 'hub.session', interaction: 'hub.interaction', resume: 'hub.resume' },
    long: options,
    short: options,
    keys: [...keys],
  };
}
