import { enqueueLogouts, type LogoutReason, type NewLogout } from '../store/queries/logout-outbox.ts';
import { listPortals } from '../store/queries/portals.ts';
import type { Database, ShortLived, StoredSession } from '../store/store.ts';

export interface TerminateDeps {
  readonly database: Database;
  readonly shortLived: Pick<ShortLived, 'sessions' | 'artefacts'>;
  /** Called after rows were written, so that the first delivery does not wait for the worker's next round. */
  readonly wakeDelivery: () => void;
}

export interface Termination {
  readonly reason: LogoutReason;
  /** Only what this portal got; the session goes on, and the caller takes the portal out of it. */
  readonly onlyClient?: string;
}

/**
 * Ends a session for whatever reason: writes one outbox row per portal of the session, then ends the session and
 * everything issued under it. Nobody waits for a portal; delivery, retries and receipts are the worker's (backchannel/).
 * The rows come first: if the process dies in between, a portal is told of a session that is about to end anyway, and
 * never the other way round. Codes and tokens are bound to the session, so what slips in meanwhile is void.
 */
export async function terminateSession(deps: TerminateDeps, uid: string, termination: Termination): Promise<void> {
  const session = await deps.shortLived.sessions.findByUid(uid);
  if (!session) return;
  const { reason, onlyClient } = termination;
  const parts = Object.entries(session.authorizations).filter(([id]) => !onlyClient || id === onlyClient);

  const reachable = parts.length > 0 ? await reachablePortals(deps.database) : new Set<string>();
  await enqueueLogouts(
    deps.database,
    parts.flatMap(([id, part]) => (reachable.has(id) ? logoutOf(session, id, part.sid, reason) : [])),
  );
  if (!onlyClient) await deps.shortLived.sessions.endByUid(uid);
  await Promise.all(
    parts.map(async ([, { grantId }]) => {
      if (typeof grantId === 'string') await deps.shortLived.artefacts.destroy('Grant', grantId);
    }),
  );
  deps.wakeDelivery();
}

/** Ends every session of an account: disabling, password change, administrator. Answers how many there were. */
export async function terminateAccountSessions(
  deps: TerminateDeps,
  accountId: string,
  reason: LogoutReason,
): Promise<number> {
  const sessions = await deps.shortLived.sessions.ofAccount(accountId);
  await Promise.all(sessions.map(({ uid }) => terminateSession(deps, uid, { reason })));
  // Grants whose session is gone already; a session-bound token is void by now, its record should not outlive it.
  const grants = await deps.shortLived.artefacts.grantsOf(accountId);
  await Promise.all(grants.map((id) => deps.shortLived.artefacts.destroy('Grant', id)));
  return sessions.length;
}

/** Portals that registered a back-channel endpoint. The extension has none: its tokens simply stop working. */
async function reachablePortals(database: Database): Promise<Set<string>> {
  const portals = await listPortals(database);
  return new Set(portals.filter(({ client }) => client?.backchannel_logout_uri).map(({ id }) => id));
}

function logoutOf(session: StoredSession, portalId: string, sid: unknown, reason: LogoutReason): NewLogout[] {
  if (typeof session.accountId !== 'string' || typeof sid !== 'string') return [];
  return [{ portalId, accountId: session.accountId, sid, reason }];
}
