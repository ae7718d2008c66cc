import { digest } from '../digest.ts';
import { TOMBSTONE_SECONDS } from '../grantable.ts';
import type { Authorizations, Payload, SessionChange, SessionStore, StoredSession } from '../store.ts';
import { keepListed, readList } from './artefacts.ts';
import type { RedisConnection, Reply } from './connection.ts';
import { script } from './script.ts';

// One session is one hash under its uid: `.name` a field, `@client` an authorization, `a` the account, `x` ended, `e` until
// when its pointers (the id in the cookie, the account's list) are kept.
// ARGV: account, ttl, 'make' | 'keep', now, number of pairs, pairs, names to remove.
// Answers 0 stale, 1 written, 2 not there and not to be made, 3 written and the pointers must be prolonged.
const merge = script(`
  local key = KEYS[1]
  if redis.call('HEXISTS', key, 'x') == 1 then return 0 end
  local account = redis.call('HGET', key, 'a')
  if not account and ARGV[3] == 'keep' then return 2 end
  if account and account ~= '' and account ~= ARGV[1] then return 0 end
  redis.call('HSET', key, 'a', ARGV[1])
  local pairs_end = 5 + 2 * tonumber(ARGV[5])
  for i = 6, pairs_end, 2 do redis.call('HSET', key, ARGV[i], ARGV[i + 1]) end
  for i = pairs_end + 1, #ARGV do redis.call('HDEL', key, ARGV[i]) end
  redis.call('PEXPIRE', key, ARGV[2])
  local ends = tonumber(ARGV[4]) + tonumber(ARGV[2])
  if ends <= tonumber(redis.call('HGET', key, 'e') or '0') then return 1 end
  redis.call('HSET', key, 'e', ends + math.floor(tonumber(ARGV[2]) / 10))
  return 3`);

/** Pointers outlive what they point to by a tenth, so that not every request has to prolong them. */
const pointerTtl = (ttl: number): number => Math.floor(ttl * 1.1);

const end = script(`
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'x', '1')
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  return 1`);

const accountOf = (change: SessionChange): string =>
  typeof change.payload.accountId === 'string' ? change.payload.accountId : '';

/** Names and values to write: fields of the payload, then portals. */
function pairsOf(payload: Payload, names: readonly string[], authorizations: Authorizations): string[] {
  const fields = names.flatMap((name) =>
    payload[name] === undefined ? [] : [`.${name}`, JSON.stringify(payload[name])],
  );
  const clients = Object.entries(authorizations).flatMap(([client, part]) => [`@${client}`, JSON.stringify(part)]);
  return [...fields, ...clients];
}

/** Ids whose uid is remembered. A day's clerks of a county; each costs some 200 bytes. */
const HINTS = 10_000;

type Outcome = 'stale' | 'kept' | 'prolong' | 'made';

export function redisSessions(connection: RedisConnection, prefix: string): SessionStore {
  const stateKey = (uid: string): string => `${prefix}{${digest('sessionUid', uid)}}`;
  const idKey = (id: string): string => `${prefix}{${digest('Session', id)}}`;
  const accountKey = (accountId: string): string => `${prefix}{${digest('account', accountId)}}:s`;

  // The uid an id last led to. Only a guess, so that both reads go out together: the id decides whether it was right.
  const hints = new Map<string, string>();

  const uidOf = async (id: string): Promise<string | undefined> => {
    const uid = await connection.send(idKey(id), ['GET', idKey(id)]);
    return typeof uid === 'string' ? uid : undefined;
  };

  const findByUid = async (uid: string): Promise<StoredSession | undefined> => {
    const reply = await connection.send(stateKey(uid), ['HGETALL', stateKey(uid)]);
    if (!Array.isArray(reply) || reply.length === 0) return undefined;
    const payload: Payload = {};
    const authorizations: Record<string, Payload> = {};
    for (let index = 0; index + 1 < reply.length; index += 2) {
      const name = String(reply[index]);
      if (name === 'x') return undefined;
      const target: Payload = name.startsWith('@') ? authorizations : payload;
      if (/^[.@]/.test(name)) target[name.slice(1)] = JSON.parse(String(reply[index + 1]));
    }
    return { ...payload, uid, authorizations };
  };

  const apply = async (change: SessionChange, ttl: number): Promise<Outcome> => {
    const { uid, payload, changed, set, remove, id } = change;
    const write = (mode: 'make' | 'keep', pairs: string[], removed: string[]): Promise<Reply> => {
      // Without an id there is no pointer to prolong: at time zero none is due.
      const head = [accountOf(change), ttl * 1000, mode, id ? Date.now() : 0, pairs.length / 2];
      return merge(connection, [stateKey(uid)], [...head, ...pairs, ...removed]);
    };
    const every = Object.keys(payload);
    const gone = (changed ?? []).filter((name) => payload[name] === undefined).map((name) => `.${name}`);
    const removed = [...gone, ...remove.map((client) => `@${client}`)];
    const outcome = await write(changed || !id ? 'keep' : 'make', pairsOf(payload, changed ?? every, set), removed);
    if (outcome === 3) return 'prolong';
    if (outcome !== 2 || !id) return outcome === 1 ? 'kept' : 'stale';
    return (await write('make', pairsOf(payload, every, change.all ?? set), [])) === 0 ? 'stale' : 'made';
  };

  const pointId = async (change: SessionChange, ttl: number, outcome: Outcome): Promise<void> => {
    if (!change.id) return;
    const key = idKey(change.id.value);
    const milliseconds = String(pointerTtl(ttl) * 1000);
    // A known id is only prolonged: another request may have retired it meanwhile.
    if (change.id.is === 'fresh' || outcome === 'made') {
      await connection.send(key, ['SET', key, change.uid, 'PX', milliseconds]);
    } else if (outcome === 'prolong') await connection.send(key, ['PEXPIRE', key, milliseconds]);
  };

  const endByUid = async (uid: string): Promise<void> => {
    await end(connection, [stateKey(uid)], [TOMBSTONE_SECONDS * 1000]);
  };

  return {
    async find(id) {
      const key = idKey(id);
      const hint = hints.get(key);
      const [uid, hinted] = await Promise.all([uidOf(id), hint === undefined ? undefined : findByUid(hint)]);
      if (uid !== undefined && uid === hint) return hinted;
      hints.delete(key);
      if (uid === undefined) return undefined;
      if (hints.size >= HINTS) hints.clear();
      hints.set(key, uid);
      return findByUid(uid);
    },
    findByUid,
    async save(change, ttl) {
      const outcome = await apply(change, ttl);
      if (outcome === 'stale') return 'stale';
      const account = accountOf(change);
      const unlisted = outcome !== 'kept' || change.id?.is === 'fresh' || change.changed?.includes('accountId');
      const retired = change.retiredId === undefined ? undefined : idKey(change.retiredId);
      await Promise.all([
        pointId(change, ttl, outcome),
        retired === undefined ? undefined : connection.send(retired, ['UNLINK', retired]),
        account !== '' && unlisted
          ? keepListed(connection, accountKey(account), change.uid, pointerTtl(ttl))
          : undefined,
      ]);
      return 'saved';
    },
    async end(id) {
      const uid = await uidOf(id);
      if (uid === undefined) return;
      await endByUid(uid);
      await connection.send(idKey(id), ['UNLINK', idKey(id)]);
    },
    endByUid,
    async ofAccount(accountId) {
      const uids = await readList(connection, accountKey(accountId));
      const sessions = await Promise.all(uids.map(findByUid));
      return sessions.filter((session) => session?.accountId === accountId).filter((session) => session !== undefined);
    },
  };
}
