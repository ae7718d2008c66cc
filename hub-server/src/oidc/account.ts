import type { FindAccount } from 'oidc-provider';
import { findAccount } from '../store/queries/accounts.ts';
import type { Queryable } from '../store/store.ts';

/** Loads the account behind a session or token. A disabled one does not exist for the protocol (P25). */
export function accountFinder(database: Queryable): FindAccount {
  return async (_ctx, id) => {
    const account = await findAccount(database, id);
    if (account?.status !== 'active') return undefined;
    return {
      accountId: account.id,
      claims: () => ({ sub: account.id, name: account.displayName, unit: account.unit, role: account.role }),
    };
  };
}
