import type { DatabaseSync } from 'node:sqlite';
import type { LogoutRequest } from './logout-token.ts';
import type { Sessions } from './sessions.ts';

/** Which logout tokens were obeyed: each once, and a sign-in that was still under way is caught by its `sid`. */
export interface LogoutLog {
  /** Ends the sessions and remembers the token in one transaction. 'replayed' when this jti was here before. */
  obey(request: LogoutRequest): 'ended' | 'replayed';
  hasEnded(sid: string): boolean;
}

/** Longer than a token may be old, and than a sign-in may take. */
const REMEMBER_MS = 24 * 3600 * 1000;

export function createLogoutLog(database: DatabaseSync, sessions: Sessions): LogoutLog {
  const insert = database.prepare(
    'insert into logout_tokens (jti, sid, received_at) values (?, ?, ?) on conflict do nothing',
  );
  const find = database.prepare('select 1 from logout_tokens where sid = ? limit 1');
  const expire = database.prepare('delete from logout_tokens where received_at < ?');
  return {
    obey(request) {
      const now = Date.now();
      database.exec('begin immediate');
      try {
        expire.run(now - REMEMBER_MS);
        const first = insert.run(request.jti, request.sid ?? null, now).changes === 1;
        if (first) sessions.endAll(request);
        database.exec('commit');
        return first ? 'ended' : 'replayed';
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },
    hasEnded: (sid) => find.get(sid) !== undefined,
  };
}
