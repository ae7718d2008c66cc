import { digest } from './digest.ts';
import { redisArtefacts } from './redis/artefacts.ts';
import { connectRedis } from './redis/connection.ts';
import { script } from './redis/script.ts';
import { redisSessions } from './redis/sessions.ts';
import type { ShortLived } from './store.ts';

export interface RedisOptions {
  /** See `redis/url.ts` for what it may be. */
  readonly url: string;
  /** In front of every key; the hub's own when not given. Must not hold braces, which would be a hash tag. */
  readonly prefix?: string;
}

const hit = script(`
  local count = redis.call('INCR', KEYS[1])
  local left = redis.call('PTTL', KEYS[1])
  if count == 1 or left < 0 then
    left = tonumber(ARGV[1])
    redis.call('PEXPIRE', KEYS[1], left)
  end
  return {count, left}`);

/** Throws StoreError `store.unreachable` when no server answers at the address. */
export async function openRedis(options: RedisOptions): Promise<ShortLived> {
  const prefix = (options.prefix ?? 'tongban:').replaceAll(/[{}]/g, '');
  const connection = await connectRedis(options.url);
  const keyOf = (kind: string, key: string): string => `${prefix}{${digest(kind, key)}}`;
  return {
    kind: 'redis',
    artefacts: redisArtefacts(connection, prefix),
    sessions: redisSessions(connection, prefix),
    async hit(key, windowSeconds) {
      const reply = await hit(connection, [keyOf('hit', key)], [windowSeconds * 1000]);
      const [count, left] = Array.isArray(reply) ? reply : [];
      return { count: Number(count), resetSeconds: Math.ceil(Number(left) / 1000) };
    },
    async forgive(key) {
      await connection.send(keyOf('hit', key), ['UNLINK', keyOf('hit', key)]);
    },
    async once(key, ttlSeconds) {
      const name = keyOf('once', key);
      return (await connection.send(name, ['SET', name, '1', 'PX', String(ttlSeconds * 1000), 'NX'])) === 'OK';
    },
    async ping() {
      // A key, so that in a Cluster a node is asked that holds slots.
      await connection.send(keyOf('ping', ''), ['EXISTS', keyOf('ping', '')]);
    },
    close: () => connection.close(),
  };
}
