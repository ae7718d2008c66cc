import { registerSessionPortals } from '../store/queries/session-register.ts';
import type { Queryable, SessionChange, SessionStore } from '../store/store.ts';

/**
 * A session store that writes every new portal of a session into the durable register first. A visit to a portal that is
 * in the session already changes nothing there and costs no SQL.
 */
export function registerSessions(sessions: SessionStore, database: Queryable): SessionStore {
  return {
    ...sessions,
    async save(change, ttl) {
      // Before the session: a row too many tells a portal of a session it never had, a row too few forgets one.
      await registerSessionPortals(database, newPortals(change));
      return sessions.save(change, ttl);
    },
  };
}

function newPortals({ uid, payload, changed, set, all }: SessionChange): Parameters<typeof registerSessionPortals>[1] {
  const { accountId, exp } = payload;
  if (typeof accountId !== 'string' || typeof exp !== 'number') return [];
  // A new sign-in moves the end of the whole session.
  const moved = changed?.includes('loginTs') ?? true;
  return Object.entries(moved ? (all ?? set) : set).flatMap(([portalId, { sid }]) =>
    typeof sid === 'string' ? [{ portalId, sid, sessionUid: uid, accountId, expiresAt: exp }] : [],
  );
}
