import path from 'node:path';
import { nodeOptions } from '../../hub-server/src/node-options.ts';
import { PORTAL_IDS, type PortalId, type Ports } from './ports.ts';
import { type Service, startService, waitFor } from './process.ts';
import { type PortalSeed, writeSeed } from './seed.ts';

export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
}

export interface StackOptions {
  readonly dataDir: string;
  readonly ports: Ports;
  /** Absent: embedded PGlite under the data folder. */
  readonly databaseUrl?: string;
  /** Absent: memory. */
  readonly redisUrl?: string;
  /** Password of the portals' own accounts (user `clerk`), used by the by-hand benchmark. */
  readonly localPassword?: string;
  readonly hubEnv?: Readonly<Record<string, string>>;
}

/** The hub and the four portals, each its own process. */
export interface Stack {
  readonly issuer: string;
  readonly dataDir: string;
  /** Filled on the first start of a data folder, when the hub makes the demo accounts. */
  readonly accounts: readonly DemoAccount[];
  readonly hub: () => Service;
  readonly origin: (id: PortalId) => string;
  readonly portal: (id: PortalId) => Service;
  startHub(): Promise<void>;
  stopHub(signal?: NodeJS.Signals): Promise<void>;
  startPortal(id: PortalId): Promise<void>;
  stopPortal(id: PortalId): Promise<void>;
  stop(): Promise<void>;
}

export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, ports } = options;
  const issuer = `http://127.0.0.1:${ports.hub}`;
  const seed = writeSeed(dataDir, ports);
  const accounts: DemoAccount[] = [];
  let hub: Service | undefined;
  const portals = new Map<PortalId, Service>();

  const startHub = async () => {
    hub = startService({
      name: 'hub',
      entry: 'hub-server/src/main.ts',
      nodeOptions,
      env: hubEnv(options, issuer, seed.file),
      onLine: (line) => {
        const account = demoAccount(line);
        if (account) accounts.push(account);
      },
    });
    await waitFor(`${issuer}/readyz`, hub);
  };
  const startPortal = async (id: PortalId) => {
    const described = seed.portals.find((portal) => portal.id === id);
    if (!described) throw new Error(`no such portal: ${id}`);
    const service = startService({
      name: id,
      entry: `e2e/portals/${id}/server.ts`,
      env: portalEnv(options, issuer, described),
    });
    portals.set(id, service);
    await waitFor(`${described.origin}/`, service);
  };
  const running = (id: PortalId): Service => {
    const service = portals.get(id);
    if (!service) throw new Error(`${id} was never started`);
    return service;
  };
  const theHub = (): Service => {
    if (!hub) throw new Error('the hub was never started');
    return hub;
  };
  const stop = async () => {
    await Promise.all([hub?.stop(), ...[...portals.values()].map((service) => service.stop())]);
  };

  try {
    await startHub();
    await Promise.all(PORTAL_IDS.map(startPortal));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    issuer,
    dataDir,
    accounts,
    hub: theHub,
    origin: (id) => `http://127.0.0.1:${ports.portals[id]}`,
    portal: running,
    startHub,
    stopHub: (signal) => theHub().stop(signal),
    startPortal,
    stopPortal: (id) => running(id).stop(),
    stop,
  };
}

function hubEnv(options: StackOptions, issuer: string, seedFile: string): Record<string, string> {
  return {
    HUB_HOST: '127.0.0.1',
    HUB_PORT: String(options.ports.hub),
    HUB_ISSUER: issuer,
    HUB_DATA: path.join(options.dataDir, 'hub'),
    HUB_SEED_FILE: seedFile,
    HUB_DEMO: '1',
    // The demo portals live on loopback; everything else stays refused.
    HUB_OUTBOUND_ALLOW: '127.0.0.1/32',
    ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
    ...(options.redisUrl ? { REDIS_URL: options.redisUrl } : {}),
    ...options.hubEnv,
  };
}

function portalEnv(options: StackOptions, issuer: string, portal: PortalSeed): Record<string, string> {
  return {
    PORT: String(options.ports.portals[portal.id]),
    BASE_URL: portal.origin,
    HUB_ISSUER: issuer,
    CLIENT_ID: portal.id,
    CLIENT_SECRET: portal.secret,
    DATA_DIR: path.join(options.dataDir, 'portals'),
    ...(options.localPassword ? { LOCAL_PASSWORD: options.localPassword } : {}),
  };
}

function demoAccount(line: string): DemoAccount | undefined {
  if (!line.startsWith('{"demoAccount"')) return undefined;
  return (JSON.parse(line) as { demoAccount: DemoAccount }).demoAccount;
}
