import type { Logger } from '../log/logger.ts';
import { type PeriodicTask, periodicTask } from '../periodic-task.ts';
import { accountsAskedToEnd } from '../store/queries/accounts.ts';
import { type TerminateDeps, terminateSession } from './terminate-session.ts';

export interface FollowOptions extends TerminateDeps {
  readonly logger: Logger;
  readonly everyMs?: number;
}

/** A session younger than the request by this much belongs to somebody who has signed in since; clocks may differ. */
const toleranceSeconds = 5;

/**
 * Ends the sessions of accounts that a command in another process asked for (`askToEndSessions`). The command has queued
 * the portals' logouts already; but sessions in this process' memory, or in a Redis the command did not know, are ours.
 */
export function followEndedAccounts({ logger, everyMs = 1_000, ...deps }: FollowOptions): PeriodicTask {
  const handled = new Map<string, number>();
  const follow = async (): Promise<void> => {
    const asked = await accountsAskedToEnd(deps.database);
    for (const { id, endedAt } of asked) {
      if (handled.get(id) === endedAt.getTime()) continue;
      const youngest = endedAt.getTime() / 1000 + toleranceSeconds;
      const sessions = (await deps.shortLived.sessions.ofAccount(id)).filter(
        ({ loginTs }) => typeof loginTs !== 'number' || loginTs <= youngest,
      );
      for (const { uid } of sessions) await terminateSession(deps, uid, { reason: 'admin' });
      handled.set(id, endedAt.getTime());
      if (sessions.length > 0) logger.info({ sessions: sessions.length }, 'sessions ended by a command');
    }
    const recent = new Set(asked.map(({ id }) => id));
    for (const id of handled.keys()) if (!recent.has(id)) handled.delete(id);
  };
  return periodicTask(follow, everyMs, (error) => logger.error({ err: error }, 'following ended accounts failed'));
}
