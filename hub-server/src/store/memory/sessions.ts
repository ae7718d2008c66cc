import { digest } from '../digest.ts';
import { TOMBSTONE_SECONDS } from '../grantable.ts';
import type { Authorizations, Payload, SessionChange, SessionStore, StoredSession } from '../store.ts';
import type { MakeMap } from './artefacts.ts';

interface Session {
  readonly payload: Payload;
  readonly authorizations: Authorizations;
}

const LIMIT = 100_000;

/** Each method does its work before anything else can run, so the merge is atomic by itself. */
export function memorySessions(makeMap: MakeMap): SessionStore {
  const states = makeMap<Session | 'ended'>(LIMIT, 'refuse');
  const ids = makeMap<string>(LIMIT * 2, 'refuse');
  const accounts = makeMap<Set<string>>(LIMIT, 'refuse');

  const byUid = (uid: string): StoredSession | undefined => {
    const state = states.get(digest('sessionUid', uid));
    return state === undefined || state === 'ended'
      ? undefined
      : { ...structuredClone(state.payload), uid, authorizations: structuredClone(state.authorizations) };
  };

  const endByUid = (uid: string): void => states.set(digest('sessionUid', uid), 'ended', TOMBSTONE_SECONDS);

  const apply = (change: SessionChange, ttl: number): 'stale' | 'kept' | 'made' => {
    const key = digest('sessionUid', change.uid);
    const before = states.get(key);
    if (before === 'ended') return 'stale';
    const { payload, changed, set, remove } = structuredClone(change);
    if (!before) {
      if (!change.id) return 'stale';
      states.set(key, { payload, authorizations: structuredClone(change.all ?? set) }, ttl);
      return 'made';
    }
    const account = before.payload.accountId;
    if (account !== undefined && account !== payload.accountId) return 'stale';
    const names = changed ?? Object.keys(payload);
    const fields = { ...before.payload, ...Object.fromEntries(names.map((name) => [name, payload[name]])) };
    const authorizations: Record<string, Payload> = { ...before.authorizations, ...set };
    for (const client of remove) delete authorizations[client];
    const living = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    states.set(key, { payload: living, authorizations }, ttl);
    return 'kept';
  };

  const enlist = (accountId: string, uid: string, ttl: number): void => {
    const key = digest('account', accountId);
    const uids = accounts.get(key) ?? new Set();
    for (const other of uids) if (byUid(other) === undefined) uids.delete(other);
    accounts.set(key, uids.add(uid), Math.max(ttl, accounts.left(key) / 1000));
  };

  return {
    async find(id) {
      const uid = ids.get(digest('Session', id));
      return uid === undefined ? undefined : byUid(uid);
    },
    async findByUid(uid) {
      return byUid(uid);
    },
    async save(change, ttl) {
      const outcome = apply(change, ttl);
      if (outcome === 'stale') return 'stale';
      const { id, retiredId, payload, uid } = change;
      if (id?.is === 'known' && outcome === 'kept') ids.prolong(digest('Session', id.value), ttl);
      else if (id) ids.set(digest('Session', id.value), uid, ttl);
      if (retiredId !== undefined) ids.delete(digest('Session', retiredId));
      if (typeof payload.accountId === 'string') enlist(payload.accountId, uid, ttl);
      return 'saved';
    },
    async end(id) {
      const uid = ids.get(digest('Session', id));
      if (uid === undefined) return;
      endByUid(uid);
      ids.delete(digest('Session', id));
    },
    async endByUid(uid) {
      endByUid(uid);
    },
    async ofAccount(accountId) {
      const uids = [...(accounts.get(digest('account', accountId)) ?? [])];
      return uids
        .map(byUid)
        .filter((session) => session !== undefined && session.accountId === accountId)
        .filter((session) => session !== undefined);
    },
  };
}
