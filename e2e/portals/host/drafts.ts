import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Payload } from './filed.ts';

/** What somebody had typed when the session ran out, kept for the same person to go on with. */
export interface Drafts {
  /** Returns the id to come back with: `<path>?draft=<id>`. */
  keep(sub: string, path: string, payload: Payload): string;
  /** Only for the person who typed it; undefined when it is not theirs, unknown or older than 30 minutes. */
  restore(id: unknown, sub: string): Payload | undefined;
  /** After the form was filed. */
  drop(id: unknown, sub: string): void;
}

const KEEP_MS = 30 * 60 * 1000;

export function createDrafts(database: DatabaseSync): Drafts {
  const insert = database.prepare('insert into drafts (id, sub, path, payload, created_at) values (?, ?, ?, ?, ?)');
  const read = database.prepare('select payload from drafts where id = ? and sub = ? and created_at > ?');
  const remove = database.prepare('delete from drafts where id = ? and sub = ?');
  const expire = database.prepare('delete from drafts where created_at <= ?');
  return {
    keep(sub, path, payload) {
      const now = Date.now();
      expire.run(now - KEEP_MS);
      const id = randomBytes(16).toString('base64url');
      insert.run(id, sub, path, JSON.stringify(payload), now);
      return id;
    },
    restore(id, sub) {
      if (typeof id !== 'string') return undefined;
      const row = read.get(id, sub, Date.now() - KEEP_MS);
      return row && (JSON.parse(String(row.payload)) as Payload);
    },
    drop(id, sub) {
      if (typeof id === 'string') remove.run(id, sub);
    },
  };
}
