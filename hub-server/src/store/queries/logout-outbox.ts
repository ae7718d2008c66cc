import { randomUUID } from 'node:crypto';
import type { Queryable } from '../store.ts';

/** Why a session ended. `consent`: the account took its consent back from this portal. */
export type LogoutReason = 'user' | 'admin' | 'expired' | 'disabled' | 'password' | 'role' | 'consent';

export interface NewLogout {
  readonly portalId: string;
  readonly accountId: string;
  /** The `sid` this portal knows the session by. */
  readonly sid: string;
  readonly reason: LogoutReason;
}

export interface Logout extends NewLogout {
  readonly id: string;
  /** Counting the one that a claim just started. */
  readonly attempts: number;
  readonly createdAt: Date;
  readonly nextAt: Date;
  readonly deliveredAt: Date | null;
  readonly abandonedAt: Date | null;
  /** A code, never a message from the portal. */
  readonly lastError: string | null;
}

const COLUMNS = `id, portal_id as "portalId", account_id as "accountId", sid, reason, attempts, created_at as "createdAt",
  next_at as "nextAt", delivered_at as "deliveredAt", abandoned_at as "abandonedAt", last_error as "lastError"`;

/** A logout that is queued already for the same portal and sid is not queued twice. */
export async function enqueueLogouts(db: Queryable, logouts: readonly NewLogout[]): Promise<void> {
  if (logouts.length === 0) return;
  await db.query(
    `insert into logout_outbox (id, portal_id, account_id, sid, reason)
     select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[])
     on conflict (portal_id, sid) do nothing`,
    [
      logouts.map(() => randomUUID()),
      logouts.map((logout) => logout.portalId),
      logouts.map((logout) => logout.accountId),
      logouts.map((logout) => logout.sid),
      logouts.map((logout) => logout.reason),
    ],
  );
}

/**
 * Takes up to `limit` due rows for `leaseSeconds`: no other worker sees them meanwhile, and a worker that dies gives them
 * back by letting the lease run out. Each claim counts as an attempt.
 */
export async function claimLogouts(db: Queryable, limit: number, leaseSeconds: number): Promise<Logout[]> {
  const { rows } = await db.query<Logout>(
    `update logout_outbox set attempts = attempts + 1, next_at = now() + make_interval(secs => $2)
     where id in (
       select id from logout_outbox
       where delivered_at is null and abandoned_at is null and next_at <= now()
       order by next_at limit $1 for update skip locked
     ) returning ${COLUMNS}`,
    [limit, leaseSeconds],
  );
  return rows;
}

export async function markLogoutDelivered(db: Queryable, id: string): Promise<void> {
  await db.query('update logout_outbox set delivered_at = now(), last_error = null where id = $1', [id]);
}

/** `retryInSeconds` null gives up; the row stays as the record that this portal never learned of it. */
export async function markLogoutFailed(
  db: Queryable,
  id: string,
  errorCode: string,
  retryInSeconds: number | null,
): Promise<void> {
  await db.query(
    `update logout_outbox set last_error = $2,
       next_at = case when $3::double precision is null then next_at else now() + make_interval(secs => $3) end,
       abandoned_at = case when $3::double precision is null then now() end
     where id = $1 and delivered_at is null`,
    [id, errorCode, retryInSeconds],
  );
}

/** Newest first: the receipts of an account's logouts. */
export async function listLogouts(db: Queryable, accountId: string, limit = 100): Promise<Logout[]> {
  const { rows } = await db.query<Logout>(
    `select ${COLUMNS} from logout_outbox where account_id = $1 order by created_at desc, portal_id limit $2`,
    [accountId, limit],
  );
  return rows;
}

export async function countPendingLogouts(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'select count(*)::integer as count from logout_outbox where delivered_at is null and abandoned_at is null',
  );
  return rows[0]?.count ?? 0;
}
