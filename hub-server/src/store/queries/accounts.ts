import { randomUUID } from 'node:crypto';
import type { Queryable } from '../store.ts';

export type Role = 'clerk' | 'citizen' | 'admin';
export type AccountStatus = 'active' | 'disabled';

/** Without the password hash, so that it cannot travel by accident. */
export interface Account {
  readonly id: string;
  /** Lower case. */
  readonly username: string;
  readonly displayName: string;
  readonly unit: string;
  readonly role: Role;
  readonly status: AccountStatus;
  readonly passwordChangedAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly unit: string;
  readonly role: Role;
  /** PHC string of argon2id. */
  readonly passwordHash: string;
}

const COLUMNS = `id, username, display_name as "displayName", unit, role, status,
  password_changed_at as "passwordChangedAt", created_at as "createdAt", updated_at as "updatedAt"`;

/** NFKC and lower case: how usernames are stored and looked up. */
export const canonicalUsername = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** Throws StoreError `store.conflict` when the username is taken. */
export async function insertAccount(db: Queryable, account: NewAccount): Promise<Account> {
  const { rows } = await db.query<Account>(
    `insert into accounts (id, username, display_name, unit, role, password_hash)
     values ($1, $2, $3, $4, $5, $6) returning ${COLUMNS}`,
    [
      randomUUID(),
      canonicalUsername(account.username),
      account.displayName,
      account.unit,
      account.role,
      account.passwordHash,
    ],
  );
  const [inserted] = rows;
  if (!inserted) throw new Error('insert returned no row');
  return inserted;
}

/** By id; undefined when the id is not a UUID at all, because tokens carry it back to us as text. */
export async function findAccount(db: Queryable, id: string): Promise<Account | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const { rows } = await db.query<Account>(`select ${COLUMNS} from accounts where id = $1`, [id]);
  return rows[0];
}

/** The only query that answers a hash: for the sign-in and the password change. */
export async function findCredentials(
  db: Queryable,
  username: string,
): Promise<{ account: Account; passwordHash: string } | undefined> {
  const { rows } = await db.query<Account & { passwordHash: string }>(
    `select ${COLUMNS}, password_hash as "passwordHash" from accounts where username = $1`,
    [canonicalUsername(username)],
  );
  const [row] = rows;
  if (!row) return undefined;
  const { passwordHash, ...account } = row;
  return { account, passwordHash };
}

export async function setPasswordHash(db: Queryable, id: string, passwordHash: string): Promise<void> {
  await db.query(
    'update accounts set password_hash = $2, password_changed_at = now(), updated_at = now() where id = $1',
    [id, passwordHash],
  );
}

/** Answers whether the status changed; the caller then ends the sessions. */
export async function setAccountStatus(db: Queryable, id: string, status: AccountStatus): Promise<boolean> {
  const { rows } = await db.query(
    'update accounts set status = $2, updated_at = now() where id = $1 and status <> $2 returning id',
    [id, status],
  );
  return rows.length === 1;
}

export async function countAccounts(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ count: number }>('select count(*)::integer as count from accounts');
  return rows[0]?.count ?? 0;
}

/** Asks the running hubs to end every session of the account, also those that only their own process can reach. */
export async function askToEndSessions(db: Queryable, username: string): Promise<void> {
  await db.query('update accounts set sessions_ended_at = now() where username = $1', [canonicalUsername(username)]);
}

/** Accounts with such a request within the last hour. */
export async function accountsAskedToEnd(db: Queryable): Promise<{ id: string; endedAt: Date }[]> {
  const { rows } = await db.query<{ id: string; endedAt: Date }>(
    `select id, sessions_ended_at as "endedAt" from accounts where sessions_ended_at > now() - interval '1 hour'`,
  );
  return rows;
}
