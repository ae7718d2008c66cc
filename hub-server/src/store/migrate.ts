import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { bilingual } from '@tongban/shared/catalogue/bilingual';
import type { Database, Queryable } from './store.ts';
import { StoreError } from './store-error.ts';

export const MIGRATIONS_FOLDER = new URL('../../migrations/', import.meta.url);

export interface Migration {
  readonly number: number;
  /** File name without the number and `.sql`. */
  readonly name: string;
  /** `contract` takes away what the previous release still reads: applied only once no replica of it runs. */
  readonly step: 'expand' | 'contract';
  readonly sql: string;
  readonly checksum: string;
}

export interface MigrationReport {
  readonly applied: readonly string[];
  /** Contracts that wait for `contract: true`. */
  readonly waiting: readonly string[];
  /** In the ledger, not in the folder: a newer release ran here before. Its expansions do not disturb us. */
  readonly unknown: readonly string[];
}

/** `NNNN-expand-name.sql` and `NNNN-contract-name.sql`, in order of their numbers. Line endings do not count. */
export async function readMigrations(folder: URL): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const migrations: Migration[] = [];
  for (const file of files) {
    const [, number, name, step] = /^(\d{4})-((expand|contract)-[a-z0-9-]+)\.sql$/.exec(file) ?? [];
    const previous = migrations.at(-1);
    if (!number || !name || previous?.number === Number(number)) {
      throw new StoreError(
        'store.migration-malformed',
        bilingual(`迁移文件名不合规则或编号重复：${file}`, `Malformed or duplicate migration file name: ${file}`),
      );
    }
    const sql = (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n');
    migrations.push({
      number: Number(number),
      name,
      step: step === 'contract' ? 'contract' : 'expand',
      sql,
      checksum: createHash('sha256').update(sql).digest('hex'),
    });
  }
  return migrations;
}

/**
 * Brings the database up to date in one transaction. Replicas that start together wait for each other and find nothing
 * left to do. A new database gets every migration; an existing one gets contracts only with `contract: true`.
 */
export async function migrate(
  database: Database,
  options: { folder?: URL; contract?: boolean } = {},
): Promise<MigrationReport> {
  const migrations = await readMigrations(options.folder ?? MIGRATIONS_FOLDER);
  return database.transaction(async (tx) => {
    // Per schema, so that two hubs in one database do not wait for each other. 0x746f6e67 = "tong".
    // As a script, because those are exempt from the statement timeout: another replica's migration may take long.
    await tx.script('select pg_advisory_xact_lock(1953459815, hashtext(current_schema()))');
    await tx.script(`create table if not exists schema_migrations (
      number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`);
    const ledger = await readLedger(tx);
    const fresh = ledger.size === 0;
    const applied: string[] = [];
    const waiting: string[] = [];
    for (const migration of migrations) {
      const recorded = ledger.get(migration.number);
      if (recorded) checkUnedited(migration, recorded.checksum);
      else if (migration.step === 'contract' && !fresh && !options.contract) waiting.push(migration.name);
      else {
        await apply(tx, migration);
        applied.push(migration.name);
      }
    }
    const known = new Set(migrations.map((migration) => migration.number));
    const unknown = [...ledger].filter(([number]) => !known.has(number)).map(([, row]) => row.name);
    return { applied, waiting, unknown };
  });
}

async function readLedger(tx: Queryable): Promise<Map<number, { name: string; checksum: string }>> {
  const { rows } = await tx.query<{ number: number; name: string; checksum: string }>(
    'select number, name, checksum from schema_migrations order by number',
  );
  return new Map(rows.map((row) => [row.number, row]));
}

function checkUnedited(migration: Migration, recorded: string): void {
  if (migration.checksum === recorded) return;
  throw new StoreError(
    'store.migration-edited',
    bilingual(
      `迁移 ${migration.name} 在执行后被改动。请恢复原文件，另写一个新迁移。`,
      `Migration ${migration.name} was edited after it ran. Restore the file and write a new migration.`,
    ),
  );
}

async function apply(tx: Queryable, migration: Migration): Promise<void> {
  try {
    await tx.script(migration.sql);
  } catch (cause) {
    if (cause instanceof StoreError && cause.code !== 'store.conflict') throw cause;
    throw new StoreError(
      'store.migration-failed',
      bilingual(
        `迁移 ${migration.name} 执行失败，数据库未改动。`,
        `Migration ${migration.name} failed; nothing was changed.`,
      ),
      cause,
    );
  }
  await tx.query('insert into schema_migrations (number, name, checksum) values ($1, $2, $3)', [
    migration.number,
    migration.name,
    migration.checksum,
  ]);
}
