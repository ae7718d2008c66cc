import { digest } from '../digest.ts';
import type { Queryable } from '../store.ts';
import type { LogoutReason } from './logout-outbox.ts';

/** A client that got a code in a session. The extension is one as well, though it has no back channel. */
export interface SessionPortal {
  readonly portalId: string;
  /** The `sid` the portal knows the session by. */
  readonly sid: string;
  readonly sessionUid: string;
  readonly accountId: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** Writes what is new; an entry that is there already can only get a later end, by a new sign-in on its session. */
export async function registerSessionPortals(db: Queryable, portals: readonly SessionPortal[]): Promise<void> {
  if (portals.length === 0) return;
  // In one order, so that parallel requests of one session cannot wait for each other in a circle.
  const rows = [...portals].sort((a, b) => (a.portalId < b.portalId ? -1 : 1));
  await db.query(
    `insert into session_portals (portal_id, sid, session, account_id, expires_at)
     select portal_id, sid, session, account_id, to_timestamp(expires)
     from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::double precision[])
       as new (portal_id, sid, session, account_id, expires)
     on conflict (portal_id, sid) do update
     set expires_at = greatest(session_portals.expires_at, excluded.expires_at)`,
    [
      rows.map((row) => row.portalId),
      rows.map((row) => row.sid),
      rows.map((row) => digest('sessionUid', row.sessionUid)),
      rows.map((row) => row.accountId),
      rows.map((row) => row.expiresAt),
    ],
  );
}

/** Takes entries out of the register and queues a logout for each portal that registered a back channel, in one step. */
const end = (chosen: string): string => `
  with gone as (delete from session_portals where ${chosen} returning portal_id, account_id, sid, session),
  queued as (
    insert into logout_outbox (id, portal_id, account_id, sid, reason)
    select gen_random_uuid(), gone.portal_id, gone.account_id, gone.sid, $1
    from gone join portals on portals.id = gone.portal_id
    where portals.client ->> 'backchannel_logout_uri' is not null
    on conflict (portal_id, sid) do nothing)
  select distinct session from gone`;

const endAccount = end('account_id = $2');
const endSession = end('session = $2');
const endPortal = end('session = $2 and portal_id = $3');
// Whole seconds and the clocks of two machines: by then nobody can be let in with such a session any more, and a portal
// that was told does not get it back.
const endExpired = end(`(portal_id, sid) in (
  select portal_id, sid from session_portals where expires_at <= now() - interval '5 seconds'
  order by expires_at limit $2 for update skip locked)`);

type Ended = Promise<string[]>;
const run = async (db: Queryable, sql: string, params: readonly unknown[]): Ended =>
  (await db.query<{ session: string }>(sql, params)).rows.map(({ session }) => session);

/** Digests of the account's sessions that were in the register. */
export const endRegisteredAccount = (db: Queryable, accountId: string, reason: LogoutReason): Ended =>
  run(db, endAccount, [reason, accountId]);

/** One session, or only one portal's part of it. */
export function endRegisteredSession(db: Queryable, uid: string, reason: LogoutReason, portalId?: string): Ended {
  const session = digest('sessionUid', uid);
  return portalId === undefined
    ? run(db, endSession, [reason, session])
    : run(db, endPortal, [reason, session, portalId]);
}

/** Up to `limit` entries whose session has reached its end; entries another replica is at are left to it. */
export async function endExpiredSessions(db: Queryable, limit: number): Promise<number> {
  return (await run(db, endExpired, ['expired' satisfies LogoutReason, limit])).length;
}
