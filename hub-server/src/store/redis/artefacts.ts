import { digest, openId, sealId } from '../digest.ts';
import { grantOf, TOMBSTONE_SECONDS } from '../grantable.ts';
import type { ArtefactStore, Payload } from '../store.ts';
import type { RedisConnection, Reply } from './connection.ts';
import { script } from './script.ts';

// One artefact is one hash: p = payload, c = when it was consumed, x = it was destroyed and stays so (grants only).
const write = script(`
  if redis.call('HEXISTS', KEYS[1], 'x') == 1 then return 0 end
  redis.call('HSET', KEYS[1], 'p', ARGV[1])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 1`);

const writeNew = script(`
  if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
  redis.call('HSET', KEYS[1], 'p', ARGV[1])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 1`);

const consumeOnce = script(`
  if redis.call('HEXISTS', KEYS[1], 'p') == 0 then return -1 end
  return redis.call('HSETNX', KEYS[1], 'c', ARGV[1])`);

// KEYS: the grant, its members. The set lives as long as its longest member.
const joinGrant = script(`
  if redis.call('HEXISTS', KEYS[1], 'x') == 1 then return 0 end
  redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', ARGV[1])
  redis.call('ZADD', KEYS[2], ARGV[2], ARGV[3])
  if redis.call('PTTL', KEYS[2]) < tonumber(ARGV[4]) then redis.call('PEXPIRE', KEYS[2], ARGV[4]) end
  return 1`);

const buryGrant = script(`
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'x', '1')
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  return redis.call('ZRANGE', KEYS[2], 0, -1)`);

// KEYS: an account's list. Prunes what has run out, so that it cannot grow without bound.
const list = script(`
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[1])
  redis.call('ZADD', KEYS[1], ARGV[2], ARGV[3])
  if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[4]) then redis.call('PEXPIRE', KEYS[1], ARGV[4]) end
  return 1`);

const strings = (reply: Reply): string[] => (Array.isArray(reply) ? reply.map(String) : []);

/** Keeps `member` in the list at `key` for `ttl` seconds. */
export async function keepListed(connection: RedisConnection, key: string, member: string, ttl: number): Promise<void> {
  const now = Date.now();
  await list(connection, [key], [now, now + ttl * 1000, member, ttl * 1000]);
}

export async function readList(connection: RedisConnection, key: string): Promise<string[]> {
  return strings(await connection.send(key, ['ZRANGEBYSCORE', key, String(Date.now()), '+inf']));
}

export function redisArtefacts(connection: RedisConnection, prefix: string): ArtefactStore {
  const named = (name: string): string => `${prefix}{${name}}`;
  const keyOf = (model: string, id: string): string => named(digest(model, id));
  const members = (grantId: string): string => `${keyOf('Grant', grantId)}:m`;
  const codeKey = (userCode: string): string => keyOf('userCode', userCode);
  const grantsKey = (accountId: string): string => `${keyOf('account', accountId)}:g`;

  const read = async (key: string): Promise<Payload | undefined> => {
    const [payload, consumed] = strings2(await connection.send(key, ['HMGET', key, 'p', 'c']));
    if (!payload) return undefined;
    const parsed: Payload = JSON.parse(payload);
    return consumed ? { ...parsed, consumed: Number(consumed) } : parsed;
  };
  // One by one: tokens of a grant lie in many slots. Sent together they are one round trip all the same.
  const unlink = (names: readonly string[]): Promise<unknown> =>
    Promise.all(names.map((name) => connection.send(named(name), ['UNLINK', named(name)])));

  const attach = async (model: string, id: string, payload: Payload, ttl: number): Promise<void> => {
    const grantId = grantOf(model, payload);
    if (grantId !== undefined) {
      const now = Date.now();
      const name = digest(model, id);
      const keys = [keyOf('Grant', grantId), members(grantId)] as const;
      if ((await joinGrant(connection, keys, [now, now + ttl * 1000, name, ttl * 1000])) === 0) await unlink([name]);
    }
    if (model === 'Grant' && typeof payload.accountId === 'string') {
      await keepListed(connection, grantsKey(payload.accountId), id, ttl);
    }
    if (typeof payload.userCode === 'string') {
      const key = codeKey(payload.userCode);
      await connection.send(key, ['SET', key, sealId(id, payload.userCode), 'PX', String(ttl * 1000)]);
    }
  };

  return {
    async upsert(model, id, payload, ttl) {
      const written = write(connection, [keyOf(model, id)], [JSON.stringify(payload), ttl * 1000]);
      // The write has to happen before the join, or a grant destroyed in between would leave it behind.
      if (!connection.inOrder) await written;
      await Promise.all([written, attach(model, id, payload, ttl)]);
    },
    async insert(model, id, payload, ttl) {
      return (await writeNew(connection, [keyOf(model, id)], [JSON.stringify(payload), ttl * 1000])) === 1;
    },
    find: (model, id) => read(keyOf(model, id)),
    async findByUserCode(userCode) {
      const key = codeKey(userCode);
      const sealed = await connection.send(key, ['GET', key]);
      if (typeof sealed !== 'string') return undefined;
      const id = openId(sealed, userCode);
      const payload = await read(keyOf('DeviceCode', id));
      return payload && { id, payload };
    },
    async consume(model, id) {
      const outcome = await consumeOnce(connection, [keyOf(model, id)], [Date.now() / 1000]);
      if (outcome === 1) return 'consumed';
      return outcome === 0 ? 'already' : 'missing';
    },
    async destroy(model, id) {
      const key = keyOf(model, id);
      if (model !== 'Grant') {
        await connection.send(key, ['UNLINK', key]);
        return;
      }
      // The tombstone first: a crash in between leaves tokens that no longer have a grant, which are refused.
      const names = strings(await buryGrant(connection, [key, members(id)], [TOMBSTONE_SECONDS * 1000]));
      await unlink(names);
      await connection.send(key, ['UNLINK', members(id)]);
    },
    async revokeByGrantId(grantId) {
      const key = members(grantId);
      const names = strings(await connection.send(key, ['ZRANGE', key, '0', '-1']));
      if (names.length === 0) return;
      await unlink(names);
      await connection.send(key, ['ZREM', key, ...names]);
    },
    grantsOf: async (accountId) => {
      const ids = await readList(connection, grantsKey(accountId));
      const living = await Promise.all(ids.map((id) => read(keyOf('Grant', id))));
      return ids.filter((_, index) => living[index] !== undefined);
    },
  };
}

const strings2 = (reply: Reply): (string | undefined)[] =>
  Array.isArray(reply) ? reply.map((part) => (typeof part === 'string' ? part : undefined)) : [];
