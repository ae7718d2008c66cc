import { digest } from '../store/digest.ts';
import type { LogoutReason } from '../store/queries/logout-outbox.ts';
import { endRegisteredAccount, endRegisteredSession } from '../store/queries/session-register.ts';
import type { Database, ShortLived } from '../store/store.ts';

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
 * Ends a session for whatever reason: queues one logout per portal of the session, then ends the session and everything
 * issued under it. Nobody waits for a portal; delivery, retries and receipts are the worker's (backchannel/).
 * The rows come first: if the process dies in between, a portal is told of a session that is about to end anyway, and
 * never the other way round. Codes and tokens are bound to the session, so what slips in meanwhile is void.
 * The portals come from the durable register, so they learn of it even when the session itself is lost.
 */
export async function terminateSession(deps: TerminateDeps, uid: string, termination: Termination): Promise<void> {
  const { reason, onlyClient } = termination;
  await endRegisteredSession(deps.database, uid, reason, onlyClient);
  const session = await deps.shortLived.sessions.findByUid(uid);
  const parts = Object.entries(session?.authorizations ?? {}).filter(([id]) => !onlyClient || id === onlyClient);
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
  const registered = await endRegisteredAccount(deps.database, accountId, reason);
  const sessions = await deps.shortLived.sessions.ofAccount(accountId);
  await Promise.all(sessions.map(({ uid }) => terminateSession(deps, uid, { reason })));
  // Grants whose session is gone already; a session-bound token is void by now, its record should not outlive it.
  const grants = await deps.shortLived.artefacts.grantsOf(accountId);
  await Promise.all(grants.map((id) => deps.shortLived.artefacts.destroy('Grant', id)));
  deps.wakeDelivery();
  return new Set([...registered, ...sessions.map(({ uid }) => digest('sessionUid', uid))]).size;
}
