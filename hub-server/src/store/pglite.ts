import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { folderFault, lockDataFolder } from './data-folder.ts';
import { rejectNulBytes } from './json-param.ts';
import { sqlFault } from './sql-fault.ts';
import type { Database, Queryable } from './store.ts';
import { StoreError } from './store-error.ts';

const queryable = (runner: PGlite | Transaction): Queryable => ({
  async query<Row extends object>(sql: string, params: readonly unknown[] = []) {
    rejectNulBytes(params);
    try {
      const { rows } = await runner.query<Row>(sql, [...params]);
      return { rows };
    } catch (cause) {
      throw fault(runner, cause);
    }
  },
  async script(sql) {
    try {
      await runner.exec(sql);
    } catch (cause) {
      throw fault(runner, cause);
    }
  },
});

const fault = (runner: PGlite | Transaction, cause: unknown): unknown =>
  runner.closed
    ? new StoreError('store.closed', bilingual('数据库已关闭。', 'The database is closed.'), cause)
    : sqlFault(cause);

/**
 * PostgreSQL inside this process, its files in `<dataDir>/pgdata`. Throws `store.locked` when another process has the
 * folder, `store.unwritable` and `store.disk-full`. The first start takes some seconds, later ones are fast.
 */
export async function openPglite(dataDir: string, options: { schema?: string } = {}): Promise<Database> {
  const lock = lockDataFolder(dataDir);
  try {
    const engine = await openEngine(dataDir);
    lock.verify();
    const database = asDatabase(engine, () => lock.release());
    if (options.schema !== undefined) {
      await database.script(`create schema if not exists "${options.schema}"; set search_path = "${options.schema}"`);
    }
    return database;
  } catch (cause) {
    lock.release();
    throw folderFault(dataDir, sqlFault(cause));
  }
}

/** Initialises beside the real folder, so that a process killed in its first seconds leaves nothing half-made behind. */
async function openEngine(dataDir: string): Promise<PGlite> {
  const files = join(dataDir, 'pgdata');
  if (!existsSync(files)) {
    const making = join(dataDir, 'pgdata.making');
    rmSync(making, { recursive: true, force: true });
    const first = await PGlite.create(making);
    await first.close();
    renameSync(making, files);
  }
  return PGlite.create(files);
}

function asDatabase(engine: PGlite, released: () => void): Database {
  const database: Database = {
    kind: 'pglite',
    ...queryable(engine),
    async transaction(work) {
      try {
        return await engine.transaction((tx) => work(queryable(tx)));
      } catch (cause) {
        throw engine.closed ? fault(engine, cause) : cause;
      }
    },
    async ping() {
      await database.query('select 1');
    },
    async close() {
      if (engine.closed) return;
      await engine.close();
      released();
    },
  };
  return database;
}
