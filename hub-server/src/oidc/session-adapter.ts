import Provider, { type Adapter } from 'oidc-provider';
import type { Authorizations, Payload, SessionChange, SessionStore, StoredSession } from '../store/store.ts';
import { noteRequest } from './request-clock.ts';

/** What a request found, by the `authorizations` object that the library keeps using until it saves. */
interface Base {
  readonly id: string;
  readonly uid: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly clients: ReadonlyMap<string, string>;
}

/** Stands for "the session with this uid" where the cookie value is not known. No generated id has a colon. */
const UID_HANDLE = 'uid:';

const texts = (values: Readonly<Record<string, unknown>>): Map<string, string> =>
  new Map(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));

/**
 * Sessions of oidc-provider on a SessionStore. The library saves a whole session at the end of a request; this saves what
 * the request changed. And it tells rotation from ending, which the library both writes as `destroy(id)`.
 */
export function sessionAdapter(sessions: SessionStore): Adapter {
  const bases = new WeakMap<object, Base>();

  const hand = (id: string, session: StoredSession | undefined): Payload | undefined => {
    if (!session) return undefined;
    const { uid, authorizations, ...fields } = session;
    // Always an object: it is the handle by which the save finds what this request had read.
    const own = { ...authorizations };
    bases.set(own, { id, uid, fields: texts(fields), clients: texts(own) });
    return { ...fields, uid, authorizations: own, jti: id };
  };

  return {
    async upsert(id, payload, expiresIn) {
      const { jti: _id, uid, authorizations = {}, ...fields } = payload;
      if (typeof uid !== 'string') throw new TypeError('a session has a uid');
      const base = bases.get(authorizations);
      const change = changeOf(id, uid, fields, authorizations, base?.uid === uid ? base : undefined);
      // The library saves after every visit. With nothing changed, `exp` included, the store holds this already.
      if (isUnchanged(change)) return;
      await sessions.save(change, Math.max(1, Math.ceil(expiresIn ?? 1)));
    },
    async find(id) {
      noteRequest();
      return hand(id, await sessions.find(id));
    },
    async findByUid(uid) {
      return hand(`${UID_HANDLE}${uid}`, await sessions.findByUid(uid));
    },
    async destroy(id) {
      // A rotation destroys the old id and saves the new one right after; `save` retires the old id by itself.
      if (rotatesFrom() === id) return;
      if (id.startsWith(UID_HANDLE)) await sessions.endByUid(id.slice(UID_HANDLE.length));
      else await sessions.end(id);
    },
    findByUserCode: () => Promise.resolve(undefined),
    consume: () => Promise.resolve(),
    revokeByGrantId: () => Promise.resolve(),
  };
}

function changeOf(
  id: string,
  uid: string,
  payload: Payload,
  authorizations: Readonly<Record<string, object>>,
  base: Base | undefined,
): SessionChange {
  // The library makes an empty entry by merely asking for a portal it does not know.
  const entries = Object.entries(authorizations).filter(([, part]) => Object.keys(part).length > 0);
  const all: Authorizations = Object.fromEntries(entries.map(([client, part]) => [client, { ...part }]));
  const whole = { uid, payload, all, ...idOf(id, base) };
  if (!base) return { ...whole, set: all, remove: [] };
  const names = new Set([...base.fields.keys(), ...Object.keys(payload)]);
  const changed = [...names].filter((name) => base.fields.get(name) !== JSON.stringify(payload[name]));
  const set = entries.filter(([client, part]) => base.clients.get(client) !== JSON.stringify(part));
  const remove = [...base.clients.keys()].filter((client) => !Object.hasOwn(all, client));
  const signedInAnew = changed.includes('accountId') || changed.includes('loginTs');
  return {
    ...whole,
    changed,
    set: Object.fromEntries(set.map(([client, part]) => [client, { ...part }])),
    remove,
    // A rotation without authentication (after a consent) leaves the old id valid: other tabs are on their way with it,
    // and it gives nobody anything. After an authentication the old id must die (ASVS 7.2.4).
    ...(id !== base.id && signedInAnew && !base.id.startsWith(UID_HANDLE) ? { retiredId: base.id } : {}),
  };
}

function isUnchanged({ id, changed, set, remove, retiredId }: SessionChange): boolean {
  return (
    id?.is === 'known' &&
    changed?.length === 0 &&
    Object.keys(set).length === 0 &&
    remove.length === 0 &&
    retiredId === undefined
  );
}

function idOf(id: string, base: Base | undefined): Pick<SessionChange, 'id'> {
  if (id.startsWith(UID_HANDLE)) return {};
  return { id: { value: id, is: base?.id === id ? 'known' : 'fresh' } };
}

/** The id that the session of the current request is about to leave, if it is. */
function rotatesFrom(): unknown {
  const session = Provider.ctx?.oidc?.session;
  return session && Reflect.get(session, 'oldId');
}
