import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { databasePath } from './database.ts';
import { officeTime } from './office-time.ts';

/** What a portal stores of one form, in its own 口径: codes, date formats and split fields as that portal keeps them. */
export type Payload = Readonly<Record<string, unknown>>;

export interface Filed {
  readonly id: number;
  readonly receiptNo: string;
  /** ISO 8601 instant. */
  readonly filedAt: string;
  /** `sub` of the hub, or `local:<username>`. */
  readonly filedBy: string;
  readonly payload: Payload;
}

export interface FiledStore {
  /** Stores one application and returns its receipt number. Durable when it returns. */
  file(filedBy: string, payload: Payload): string;
  /** Newest first. */
  list(limit?: number): Filed[];
  find(receiptNo: string): Filed | undefined;
}

const COLUMNS = 'id, receipt_no, filed_at, filed_by, payload';

function toFiled(row: Record<string, unknown>): Filed {
  return {
    id: Number(row.id),
    receiptNo: String(row.receipt_no),
    filedAt: String(row.filed_at),
    filedBy: String(row.filed_by),
    payload: JSON.parse(String(row.payload)) as Payload,
  };
}

/** Receipt numbers are `<prefix>` + yyyyMMdd + the running number in six digits, as acceptance windows print them. */
export function createFiledStore(database: DatabaseSync, prefix: string): FiledStore {
  const next = database.prepare('select coalesce(max(id), 0) + 1 as id from filed');
  const insert = database.prepare(`insert into filed (${COLUMNS}) values (?, ?, ?, ?, ?)`);
  const newest = database.prepare(`select ${COLUMNS} from filed order by id desc limit ?`);
  const byReceipt = database.prepare(`select ${COLUMNS} from filed where receipt_no = ?`);
  return {
    file(filedBy, payload) {
      // One process owns the database and node:sqlite is synchronous: nothing can come between the two statements.
      const id = Number(next.get()?.id);
      const now = new Date();
      const filedAt = now.toISOString();
      const day = officeTime(now).slice(0, 10).replaceAll('-', '');
      const receiptNo = `${prefix}${day}${String(id).padStart(6, '0')}`;
      insert.run(id, receiptNo, filedAt, filedBy, JSON.stringify(payload));
      return receiptNo;
    },
    list: (limit = 200) => newest.all(limit).map(toFiled),
    find(receiptNo) {
      const row = byReceipt.get(receiptNo);
      return row && toFiled(row);
    },
  };
}

/** For tests: what the portal `id` has stored under `dataDir`, oldest first. Empty when it never started. */
export function readFiled(dataDir: string, id: string): Filed[] {
  const path = databasePath(dataDir, id);
  if (!existsSync(path)) return [];
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare(`select ${COLUMNS} from filed order by id`).all().map(toFiled);
  } finally {
    database.close();
  }
}
