import type { Logger } from '../log/logger.ts';
import { claimLogouts, type Logout, markLogoutDelivered, markLogoutFailed } from '../store/queries/logout-outbox.ts';
import type { Database } from '../store/store.ts';
import type { DeliveryResult } from './deliver-logout.ts';

export interface DeliveryWorker {
  /** Looks at the outbox now instead of at the next round. */
  wake(): void;
  start(): void;
  /** Lets the attempts that are under way finish. */
  stop(): Promise<void>;
}

export interface DeliveryOptions {
  readonly database: Database;
  readonly logger: Logger;
  readonly deliver: (logout: Logout) => Promise<DeliveryResult>;
  readonly count?: (outcome: 'delivered' | 'retried' | 'abandoned') => void;
  /** Seconds before attempt n + 1; a test shortens them. */
  readonly backoffSeconds?: readonly number[];
  readonly roundMs?: number;
}

/** After a day the portal's own session has ended as well; the row stays as the record that it never learned of it. */
const giveUpAfterSeconds = 24 * 3600;
const defaultBackoff = [2, 5, 15, 60, 300, 900, 3600];
const batch = 20;
/** Longer than one attempt may take, so that a row is never delivered by two workers at once. */
const leaseSeconds = 30;

/** Empties the logout outbox: due rows in parallel, retries with growing pauses, a receipt per portal (P5). */
export function createDeliveryWorker(options: DeliveryOptions): DeliveryWorker {
  const { database, logger, deliver, count, backoffSeconds = defaultBackoff, roundMs = 2_000 } = options;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = true;

  async function attempt(logout: Logout): Promise<void> {
    const result = await deliver(logout);
    const facts = { portal: logout.portalId, attempts: logout.attempts, reason: logout.reason };
    if (result.kind === 'delivered') {
      await markLogoutDelivered(database, logout.id);
      count?.('delivered');
      logger.info(facts, 'logout delivered');
      return;
    }
    const pause = backoffSeconds[Math.min(logout.attempts, backoffSeconds.length) - 1] ?? 3600;
    const age = (Date.now() - logout.createdAt.getTime()) / 1000;
    const retry = result.kind === 'retry' && age + pause < giveUpAfterSeconds ? pause : null;
    await markLogoutFailed(database, logout.id, result.code, retry);
    count?.(retry === null ? 'abandoned' : 'retried');
    logger.warn({ ...facts, code: result.code, retryInSeconds: retry }, 'logout not delivered');
  }

  async function round(): Promise<void> {
    do {
      again = false;
      const due = await claimLogouts(database, batch, leaseSeconds);
      const results = await Promise.allSettled(due.map(attempt));
      for (const result of results) if (result.status === 'rejected') throw result.reason;
      again ||= due.length === batch;
    } while (again && !stopped);
  }

  function run(): void {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = round()
      .catch((error: unknown) => logger.error({ err: error }, 'logout delivery round failed'))
      .finally(() => {
        running = undefined;
      });
  }

  return {
    wake: run,
    start() {
      stopped = false;
      timer = setInterval(run, roundMs);
      timer.unref();
      run();
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
