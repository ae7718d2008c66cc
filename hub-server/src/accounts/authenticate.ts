import { HubError } from '../errors.ts';
import { type Account, canonicalUsername, findCredentials } from '../store/queries/accounts.ts';
import { recordSignInEvent, truncateAddress } from '../store/queries/sign-in-events.ts';
import type { Database, ShortLived } from '../store/store.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { forgiveSignIn, throttleSignIn } from './throttle.ts';

export interface AuthenticateDeps {
  readonly database: Database;
  readonly shortLived: Pick<ShortLived, 'hit' | 'forgive'>;
  readonly hasher: PasswordHasher;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Client address. */
  readonly address: string;
  readonly device?: string;
}

/**
 * Checks a password. Order: throttle, look up, hash, decide. Unknown, disabled and wrong all cost one hash and end in the
 * same `sign-in.wrong`, so neither words nor status nor time tell whether an account exists (ASVS 6.3.8).
 */
export async function authenticate(deps: AuthenticateDeps, given: Credentials): Promise<Account> {
  const { database, shortLived, hasher } = deps;
  if (`${given.username}${given.password}`.includes('\u0000')) throw new HubError('request.nul-byte'); // P24
  const username = canonicalUsername(given.username).slice(0, 64);
  const attempt = { username, address: given.address, ...(given.device ? { device: given.device } : {}) };
  const address = truncateAddress(given.address);
  const refusal = await throttleSignIn(shortLived, attempt);
  if (refusal) {
    const event = { accountId: null, kind: 'password-throttled', success: false, address };
    if (refusal.first) await recordSignInEvent(database, event);
    throw new HubError('sign-in.throttled', { retryAfter: refusal.retryAfter });
  }
  const found = await findCredentials(database, username);
  const right = await hasher.verify(given.password, found?.passwordHash);
  const account = right && found?.account.status === 'active' ? found.account : undefined;
  await recordSignInEvent(database, {
    accountId: found?.account.id ?? null,
    kind: 'password',
    success: account !== undefined,
    address,
  });
  if (!account) throw new HubError('sign-in.wrong');
  await forgiveSignIn(shortLived, attempt);
  return account;
}
