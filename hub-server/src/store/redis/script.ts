import { hash } from 'node:crypto';
import { ErrorReply } from 'redis';
import type { RedisConnection, Reply } from './connection.ts';

/** A Lua script that Redis runs as one step. All its keys must share one hash tag. */
export type Script = (
  connection: RedisConnection,
  keys: readonly [string, ...string[]],
  args: readonly (string | number)[],
) => Promise<Reply>;

/** Sent by its digest; in full only to a server that does not know it yet, as after a restart or failover. */
export function script(lua: string): Script {
  const sha = hash('sha1', lua);
  return async (connection, keys, args) => {
    const rest = [String(keys.length), ...keys, ...args.map(String)];
    try {
      return await connection.send(keys[0], ['EVALSHA', sha, ...rest]);
    } catch (cause) {
      if (!(cause instanceof ErrorReply && cause.message.startsWith('NOSCRIPT'))) throw cause;
      return connection.send(keys[0], ['EVAL', lua, ...rest]);
    }
  };
}
