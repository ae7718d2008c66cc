import type { FindAccount } from 'oidc-provider';
import { type Account, findAccount } from '../store/queries/accounts.ts';
import type { Queryable } from '../store/store.ts';

/**
 * One visit to a portal asks three times within a second (authorization, token, userinfo), ten portals opened at once ask
 * thirty times. Disabling ends the sessions themselves, so this second is only the second line (P25).
 */
const maxAgeMs = 1_000;
const maxEntries = 5_000;

/** Loads the account behind a session or token. A disabled one does not exist for the protocol (P25). */
export function accountFinder(database: Queryable): FindAccount {
  const recent = new Map<string, { at: number; account: Promise<Account | undefined> }>();

  const load = (id: string): Promise<Account | undefined> => {
    const now = performance.now();
    const known = recent.get(id);
    if (known && now - known.at < maxAgeMs) return known.account;
    if (recent.size >= maxEntries) recent.clear();
    const account = findAccount(database, id);
    recent.set(id, { at: now, account });
    account.catch(() => recent.delete(id));
    return account;
  };

  return async (_ctx, id) => {
    const account = await load(id);
    if (account?.status !== 'active') return undefined;
    return {
      accountId: account.id,
      claims: () => ({ sub: account.id, name: account.displayName, unit: account.unit, role: account.role }),
    };
  };
}
