import { openMemory } from './memory.ts';
import { openPostgres } from './postgres.ts';
import { openRedis } from './redis.ts';
import type { Database, ShortLived } from './store.ts';

export interface StoreOptions {
  /** `postgres://…`; without it PGlite keeps its files under `dataDir`. */
  readonly databaseUrl?: string | undefined;
  /** See `redis/url.ts`; without it short-lived state is kept in this process. */
  readonly redisUrl?: string | undefined;
  readonly dataDir: string;
  /** PostgreSQL schema to live in, made when absent. */
  readonly schema?: string | undefined;
  /** In front of every Redis key. */
  readonly prefix?: string | undefined;
}

export interface Stores {
  readonly database: Database;
  readonly shortLived: ShortLived;
  close(): Promise<void>;
}

/** Opens both stores, or neither. Throws StoreError. Does not migrate: `migrate(database)` does. */
export async function openStores(options: StoreOptions): Promise<Stores> {
  const schema = options.schema === undefined ? {} : { schema: options.schema };
  const prefix = options.prefix === undefined ? {} : { prefix: options.prefix };
  const database = options.databaseUrl
    ? await openPostgres({ url: options.databaseUrl, ...schema })
    : await embedded(options.dataDir, schema);
  try {
    const shortLived = options.redisUrl ? await openRedis({ url: options.redisUrl, ...prefix }) : openMemory();
    return {
      database,
      shortLived,
      async close() {
        await Promise.all([shortLived.close(), database.close()]);
      },
    };
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

/** PGlite takes 40 MB of memory just by being loaded; with PostgreSQL it is not. */
async function embedded(dataDir: string, schema: { schema?: string }): Promise<Database> {
  const { openPglite } = await import('./pglite.ts');
  return openPglite(dataDir, schema);
}
