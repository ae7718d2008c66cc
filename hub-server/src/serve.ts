import { createServer, type RequestListener, type Server } from 'node:http';
import { type DemoAccount, makeDemoAccounts } from './accounts/demo-accounts.ts';
import { drainable } from './drain.ts';
import { type Env, hostForUrl, issuerOf } from './env.ts';
import { createHub } from './hub.ts';
import type { Logger } from './log/logger.ts';
import { type OpenHub, openHub } from './open-hub.ts';
import { createDispatcher } from './outbound/dispatcher.ts';
import { readSeed, seedPortals } from './seed.ts';

export interface RunningHub {
  readonly url: string;
  readonly issuer: string;
  /** Freshly made demo accounts; their passwords are known nowhere else. */
  readonly demoAccounts: readonly DemoAccount[];
  /** Stops accepting, lets requests finish for up to `graceMs`, stops the workers, closes the stores. */
  close(graceMs?: number): Promise<void>;
}

/**
 * Starts the whole hub from its environment. The port is taken first: a busy one is told before a database is touched,
 * and whoever calls while the stores open simply waits. Throws what start-problem.ts can put into words; then nothing is
 * left open.
 */
export async function serve(env: Env, logger: Logger): Promise<RunningHub> {
  const portals = env.HUB_SEED_FILE ? await readSeed(env.HUB_SEED_FILE) : [];
  const ready = Promise.withResolvers<RequestListener>();
  ready.promise.catch(() => undefined);
  const server = createServer((request, response) => {
    ready.promise.then(
      (app) => app(request, response),
      () => response.destroy(),
    );
  });
  const drain = drainable(server);
  // Slow senders must not hold connections for ever.
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  const port = await listen(server, env.HUB_HOST, env.HUB_PORT);
  const issuer = issuerOf(env, port);
  const dispatcher = createDispatcher(env.HUB_OUTBOUND_ALLOW);
  let open: OpenHub | undefined;
  try {
    open = await openHub(env);
    await seedPortals(open.portalClients, portals);
    const hub = createHub({ ...open, issuer, trustProxy: env.HUB_TRUST_PROXY, logger, dispatcher });
    const demoAccounts = env.HUB_DEMO ? await makeDemoAccounts(open.database, open.hasher) : [];
    for (const worker of hub.workers) worker.start();
    ready.resolve(hub.app);
    const { database, shortLived, secrets } = open;
    logger.info({ port, stores: [database.kind, shortLived.kind], secrets: secrets.checksum }, 'hub ready');
    const stores = open;
    return {
      url: `http://${hostForUrl(env.HUB_HOST)}:${port}`,
      issuer,
      demoAccounts,
      async close(graceMs = 10_000) {
        await drain(graceMs);
        await Promise.all(hub.workers.map((worker) => worker.stop()));
        await dispatcher.close();
        await stores.close();
        logger.info('hub stopped');
      },
    };
  } catch (error) {
    ready.reject(error);
    await drain(0);
    await dispatcher.close();
    await open?.close();
    throw error;
  }
}

/** Answers the port it got, which matters when 0 was asked for. */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
