import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { openMemory } from '../memory.ts';
import { openPglite } from '../pglite.ts';
import { openPostgres } from '../postgres.ts';
import { openRedis } from '../redis.ts';
import type { Database, ShortLived } from '../store.ts';

/** A database that is this run's own; `dispose` takes away everything it left. */
export interface TestDatabase {
  readonly database: Database;
  dispose(): Promise<void>;
}

/** An implementation to run a suite over. `unavailable` says why it cannot, and the suite is skipped visibly. */
export interface Backing<T> {
  readonly name: string;
  readonly unavailable: string | false;
  open(): Promise<T>;
}

/** Given by the environment, else the usual local address when something listens there. */
async function serverUrl(variable: string, usual: string): Promise<string | undefined> {
  const given = process.env[variable];
  if (given) return given;
  const { hostname, port } = new URL(usual);
  const listening = await new Promise<boolean>((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port), timeout: 1_000 });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('timeout', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
    socket.once('timeout', () => socket.destroy());
  });
  return listening ? usual : undefined;
}

export const postgresUrl = await serverUrl('DATABASE_URL', 'postgres://postgres@127.0.0.1:5432/test');
export const redisUrl = await serverUrl('REDIS_URL', 'redis://127.0.0.1:6379');

/** Letters and digits only: usable as a schema name and as a key prefix. */
export const runName = (): string => `t${randomBytes(8).toString('hex')}`;

export const postgresBacking: Backing<TestDatabase> = {
  name: 'postgres',
  unavailable: postgresUrl ? false : 'no DATABASE_URL and nothing listens on 127.0.0.1:5432',
  async open() {
    const schema = runName();
    const database = await openPostgres({ url: postgresUrl ?? '', schema, poolSize: 5 });
    return {
      database,
      async dispose() {
        await database.script(`drop schema ${schema} cascade`);
        await database.close();
      },
    };
  },
};

export const pgliteBacking: Backing<TestDatabase> = {
  name: 'pglite',
  unavailable: false,
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'tongban-store-'));
    const database = await openPglite(folder);
    return {
      database,
      async dispose() {
        await database.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

export const databaseBackings = [postgresBacking, pgliteBacking] as const;

export interface TestShortLived {
  readonly shortLived: ShortLived;
  dispose(): Promise<void>;
}

/** Deletes what a run left under its prefix; the server may be shared. */
export async function forgetPrefix(url: string, prefix: string): Promise<void> {
  const client = createClient({ url });
  await client.connect();
  for await (const keys of client.scanIterator({ MATCH: `${prefix}*`, COUNT: 1_000 })) {
    if (keys.length > 0) await client.unlink(keys);
  }
  client.destroy();
}

export const redisBacking: Backing<TestShortLived> = {
  name: 'redis',
  unavailable: redisUrl ? false : 'no REDIS_URL and nothing listens on 127.0.0.1:6379',
  async open() {
    const url = redisUrl ?? '';
    const prefix = `${runName()}:`;
    const shortLived = await openRedis({ url, prefix });
    return {
      shortLived,
      async dispose() {
        await shortLived.close();
        await forgetPrefix(url, prefix);
      },
    };
  },
};

export const memoryBacking: Backing<TestShortLived> = {
  name: 'memory',
  unavailable: false,
  async open() {
    const shortLived = openMemory();
    return { shortLived, dispose: () => shortLived.close() };
  },
};

export const shortLivedBackings = [redisBacking, memoryBacking] as const;

/** The four ways to run a hub. */
export const combinations = databaseBackings.flatMap((durable) =>
  shortLivedBackings.map((fleeting) => ({
    name: `${durable.name} × ${fleeting.name}`,
    unavailable: durable.unavailable || fleeting.unavailable,
    durable,
    fleeting,
  })),
);
