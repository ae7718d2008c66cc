import { bilingual } from '@tongban/shared/catalogue/bilingual';
import pg from 'pg';
import { rejectNulBytes } from './json-param.ts';
import { sqlFault } from './sql-fault.ts';
import type { Database, Queryable } from './store.ts';
import { StoreError } from './store-error.ts';

export interface PostgresOptions {
  readonly url: string;
  /** Made when absent and used as the search path; the server's default when not given. */
  readonly schema?: string;
  readonly poolSize?: number;
}

const CONNECT_TIMEOUT_MS = 3_000;
/** Every statement of the hub is a point query; one that takes this long is stuck. Migrations are exempt. */
const STATEMENT_TIMEOUT_MS = 10_000;
/** The largest delay a timer of Node takes; 0 would mean the pool's default. */
const NO_TIMEOUT_MS = 2 ** 31 - 1;

type Runner = pg.Pool | pg.PoolClient;

const queryable = (runner: Runner): Queryable => ({
  async query<Row extends object>(sql: string, params: readonly unknown[] = []) {
    rejectNulBytes(params);
    try {
      const { rows } = await runner.query<Row>(sql, [...params]);
      return { rows };
    } catch (cause) {
      throw sqlFault(cause);
    }
  },
  async script(sql) {
    try {
      // pg reads `query_timeout` from a statement; its types do not know it.
      const statement: pg.QueryConfig & { query_timeout: number } = {
        text: `set local statement_timeout = 0;\n${sql}`,
        query_timeout: NO_TIMEOUT_MS,
      };
      await runner.query(statement);
    } catch (cause) {
      throw sqlFault(cause);
    }
  },
});

/** A pool on the server at `url`. Throws StoreError `store.unreachable` when it does not answer. */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const schema = options.schema;
  if (schema !== undefined && !/^[a-z_][a-z0-9_]*$/.test(schema)) {
    throw new StoreError('store.configuration', bilingual('数据库模式名不合规则。', 'Malformed schema name.'));
  }
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // A server that vanished without a FIN must not hold a request for the kernel's minutes.
    query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'tongban-hub',
    ...(schema === undefined ? {} : { options: `-c search_path=${schema}` }),
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const database: Database = {
    kind: 'postgres',
    ...queryable(pool),
    transaction: (work) => inTransaction(pool, work),
    async ping() {
      await database.query('select 1');
    },
    async close() {
      if (!pool.ended) await pool.end();
    },
  };
  try {
    if (schema !== undefined) await database.query(`create schema if not exists ${schema}`);
    await database.ping();
  } catch (cause) {
    await database.close();
    throw cause;
  }
  return database;
}

async function inTransaction<T>(pool: pg.Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw sqlFault(cause);
  });
  let broken = false;
  // pg emits on the client itself while it is checked out.
  const onError = (): void => {
    broken = true;
  };
  client.on('error', onError);
  const tx = queryable(client);
  try {
    await tx.query('begin');
    const result = await work(tx);
    await tx.query('commit');
    return result;
  } catch (cause) {
    await tx.query('rollback').catch(onError);
    throw cause;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
