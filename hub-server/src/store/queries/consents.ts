import type { Queryable } from '../store.ts';

export interface Consent {
  readonly accountId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly grantedAt: Date;
  readonly updatedAt: Date;
}

const COLUMNS = `account_id as "accountId", client_id as "clientId", scopes,
  granted_at as "grantedAt", updated_at as "updatedAt"`;

/** Adds scopes to what the account agreed to before; the first agreement's time stays. */
export async function addConsent(
  db: Queryable,
  accountId: string,
  clientId: string,
  scopes: readonly string[],
): Promise<void> {
  await db.query(
    `insert into consents (account_id, client_id, scopes) values ($1, $2, $3)
     on conflict (account_id, client_id) do update
     set scopes = array(select distinct unnest(consents.scopes || excluded.scopes) order by 1), updated_at = now()`,
    [accountId, clientId, [...scopes]],
  );
}

export async function findConsent(db: Queryable, accountId: string, clientId: string): Promise<Consent | undefined> {
  const { rows } = await db.query<Consent>(`select ${COLUMNS} from consents where account_id = $1 and client_id = $2`, [
    accountId,
    clientId,
  ]);
  return rows[0];
}

export async function listConsents(db: Queryable, accountId: string): Promise<Consent[]> {
  const { rows } = await db.query<Consent>(`select ${COLUMNS} from consents where account_id = $1 order by client_id`, [
    accountId,
  ]);
  return rows;
}

export async function deleteConsent(db: Queryable, accountId: string, clientId: string): Promise<void> {
  await db.query('delete from consents where account_id = $1 and client_id = $2', [accountId, clientId]);
}
