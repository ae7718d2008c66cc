import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Request, Response } from 'express';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';

/** Who is signed in to this portal. `sub` is the hub's, or `local:<username>`. */
export interface Session {
  readonly sub: string;
  readonly name: string;
  /** The hub's session id, named by back-channel logout. */
  readonly sid?: string;
  readonly idToken?: string;
}

export interface Sessions {
  /** The live session of this request, and keeps it alive. */
  current(req: Request): Session | undefined;
  /** Whose session has run out or was ended, if this browser still names it: a draft is kept for that person only. */
  lapsed(req: Request): string | undefined;
  begin(req: Request, res: Response, session: Session): void;
  end(req: Request, res: Response): Session | undefined;
  /** Ends every session with this hub session id, or without one every session of the subject. Returns how many. */
  endAll(who: { readonly sid?: string; readonly sub?: string }): number;
}

/** Ended sessions are remembered for a day, only to know whose half-typed form it was. */
const REMEMBER_MS = 24 * 3600 * 1000;
const hash = (id: string) => createHash('sha256').update(id).digest('base64url');

export function createSessions(database: DatabaseSync, portalId: string, idleMs: number): Sessions {
  const cookie = `${portalId}_session`;
  const read = database.prepare('select * from sessions where id_hash = ?');
  const touch = database.prepare('update sessions set last_seen = ? where id_hash = ?');
  const insert = database.prepare(
    'insert into sessions (id_hash, sub, name, sid, id_token, created_at, last_seen) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const end = database.prepare('update sessions set ended_at = ?, id_token = null where id_hash = ?');
  const endSid = database.prepare(
    'update sessions set ended_at = ?, id_token = null where sid = ? and ended_at is null',
  );
  const endSub = database.prepare(
    'update sessions set ended_at = ?, id_token = null where sub = ? and ended_at is null',
  );
  const forget = database.prepare('delete from sessions where last_seen < ?');

  function look(req: Request) {
    const id = readCookie(req, cookie);
    const row = id === undefined ? undefined : read.get(hash(id));
    if (!row) return undefined;
    const live = row.ended_at === null && Number(row.last_seen) > Date.now() - idleMs;
    const session: Session = {
      sub: String(row.sub),
      name: String(row.name),
      ...(typeof row.sid === 'string' && { sid: row.sid }),
      ...(typeof row.id_token === 'string' && { idToken: row.id_token }),
    };
    return { idHash: String(row.id_hash), live, session };
  }

  return {
    current(req) {
      const found = look(req);
      if (!found?.live) return undefined;
      touch.run(Date.now(), found.idHash);
      return found.session;
    },
    lapsed(req) {
      const found = look(req);
      return found && !found.live ? found.session.sub : undefined;
    },
    begin(req, res, session) {
      const now = Date.now();
      forget.run(now - Math.max(REMEMBER_MS, idleMs));
      // A new id at every sign-in, so that a planted cookie never becomes a signed-in one.
      const before = look(req);
      if (before) end.run(now, before.idHash);
      const id = randomBytes(32).toString('base64url');
      insert.run(hash(id), session.sub, session.name, session.sid ?? null, session.idToken ?? null, now, now);
      writeCookie(res, cookie, id, '/');
    },
    end(req, res) {
      const found = look(req);
      if (found) end.run(Date.now(), found.idHash);
      clearCookie(res, cookie, '/');
      return found?.session;
    },
    endAll({ sid, sub }) {
      if (sid !== undefined) return Number(endSid.run(Date.now(), sid).changes);
      return sub === undefined ? 0 : Number(endSub.run(Date.now(), sub).changes);
    },
  };
}
