import type { Logger } from '../log/logger.ts';
import { type PeriodicTask, periodicTask } from '../periodic-task.ts';
import { endExpiredSessions } from '../store/queries/session-register.ts';
import type { Queryable } from '../store/store.ts';

export interface SweepOptions {
  readonly database: Queryable;
  readonly logger: Logger;
  readonly wakeDelivery: () => void;
  readonly everyMs?: number;
}

const batch = 200;

/**
 * Tells the portals of sessions that reached their absolute end. The session itself needs no hand: its store forgets it
 * at that time. Every replica sweeps; each entry is taken by one of them.
 */
export function sweepExpired({ database, logger, wakeDelivery, everyMs = 60_000 }: SweepOptions): PeriodicTask {
  const sweep = async (): Promise<void> => {
    let ended: number;
    do {
      ended = await endExpiredSessions(database, batch);
      if (ended > 0) {
        logger.info({ sessions: ended }, 'sessions expired');
        wakeDelivery();
      }
    } while (ended > 0);
  };
  return periodicTask(sweep, everyMs, (error) => logger.error({ err: error }, 'sweep of expired sessions failed'));
}
