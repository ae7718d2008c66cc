import { digest } from '../digest.ts';
import { grantOf, TOMBSTONE_SECONDS } from '../grantable.ts';
import type { ArtefactStore, Payload } from '../store.ts';
import type { ExpiringMap, Overflow } from './expiring-map.ts';

interface Artefact {
  /** JSON, so that nobody changes what is stored by changing what was found. */
  readonly payload: string;
  readonly consumed?: number;
}

export type MakeMap = <T>(limit: number, overflow: Overflow) => ExpiringMap<T>;

const LIMIT = 200_000;
/** Anyone can begin an authorization request without signing in: a flood of those must not stop the others. */
const OPEN_LIMIT = 20_000;

export function memoryArtefacts(makeMap: MakeMap): ArtefactStore {
  const kept = makeMap<Artefact>(LIMIT, 'refuse');
  const interactions = makeMap<Artefact>(OPEN_LIMIT, 'forget-oldest');
  const userCodes = makeMap<string>(OPEN_LIMIT, 'refuse');
  const buried = makeMap<true>(LIMIT, 'forget-oldest');
  /** Grant → the artefacts under it; account → its grants. */
  const members = makeMap<Set<string>>(LIMIT, 'refuse');
  const grants = makeMap<Set<string>>(LIMIT, 'refuse');

  const mapOf = (model: string): ExpiringMap<Artefact> => (model === 'Interaction' ? interactions : kept);
  const read = (model: string, id: string): Payload | undefined => {
    const found = mapOf(model).get(digest(model, id));
    if (!found) return undefined;
    const payload: Payload = JSON.parse(found.payload);
    return found.consumed === undefined ? payload : { ...payload, consumed: found.consumed };
  };

  /** Adds to a set that must live at least `ttl` seconds, and drops from it what has run out. */
  const enlist = (
    sets: ExpiringMap<Set<string>>,
    key: string,
    member: string,
    ttl: number,
    lives: (member: string) => boolean,
  ): void => {
    const present = sets.get(key) ?? new Set();
    // Not at every addition: this walks the whole set.
    if (present.size % 64 === 63) for (const old of present) if (!lives(old)) present.delete(old);
    present.add(member);
    sets.set(key, present, Math.max(ttl, sets.left(key) / 1000));
  };

  const drop = (grantId: string): void => {
    const key = digest('Grant', grantId);
    for (const member of members.get(key) ?? []) kept.delete(member);
    members.delete(key);
  };

  const write = (model: string, id: string, payload: Payload, ttl: number): void => {
    const name = digest(model, id);
    const grantId = grantOf(model, payload);
    const grave = model === 'Grant' ? id : grantId;
    if (grave !== undefined && buried.get(digest('Grant', grave))) return;
    const consumed = mapOf(model).get(name)?.consumed;
    const text = JSON.stringify(payload);
    mapOf(model).set(name, consumed === undefined ? { payload: text } : { payload: text, consumed }, ttl);
    if (grantId !== undefined) {
      enlist(members, digest('Grant', grantId), name, ttl, (member) => kept.get(member) !== undefined);
    }
    if (model === 'Grant' && typeof payload.accountId === 'string') {
      const living = (grant: string): boolean => kept.get(digest('Grant', grant)) !== undefined;
      enlist(grants, digest('account', payload.accountId), id, ttl, living);
    }
    if (typeof payload.userCode === 'string') userCodes.set(digest('userCode', payload.userCode), id, ttl);
  };

  return {
    async upsert(model, id, payload, ttl) {
      write(model, id, payload, ttl);
    },
    async insert(model, id, payload, ttl) {
      if (mapOf(model).get(digest(model, id))) return false;
      write(model, id, payload, ttl);
      return true;
    },
    async find(model, id) {
      return read(model, id);
    },
    async findByUserCode(userCode) {
      const id = userCodes.get(digest('userCode', userCode));
      const payload = id === undefined ? undefined : read('DeviceCode', id);
      return id === undefined || payload === undefined ? undefined : { id, payload };
    },
    async consume(model, id) {
      const name = digest(model, id);
      const found = mapOf(model).get(name);
      if (!found) return 'missing';
      if (found.consumed !== undefined) return 'already';
      const left = mapOf(model).left(name) / 1000;
      mapOf(model).set(name, { ...found, consumed: Date.now() / 1000 }, left);
      return 'consumed';
    },
    async destroy(model, id) {
      mapOf(model).delete(digest(model, id));
      if (model !== 'Grant') return;
      buried.set(digest('Grant', id), true, TOMBSTONE_SECONDS);
      drop(id);
    },
    async revokeByGrantId(grantId) {
      drop(grantId);
    },
    async grantsOf(accountId) {
      const ids = grants.get(digest('account', accountId)) ?? [];
      return [...ids].filter((id) => read('Grant', id) !== undefined);
    },
  };
}
