import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { createClient, createCluster, createSentinel, ErrorReply } from 'redis';
import { StoreError } from '../store-error.ts';
import { parseRedisUrl } from './url.ts';

/** A reply of RESP2. Only the shapes that our commands and scripts answer. */
export type Reply = string | number | null | readonly Reply[];

/** One way to send a command, whether one server, a Sentinel's primary or a Cluster is behind it. */
export interface RedisConnection {
  /** `key` decides the node: every key of a command must have the same hash tag. Throws StoreError, or ErrorReply. */
  send(key: string, args: readonly string[]): Promise<Reply>;
  /** Whether the server runs commands in the order they were sent in: then the second need not wait for the first. */
  readonly inOrder: boolean;
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 2_000;
/** Our commands take under a millisecond; past this the server is stuck or gone and the person must not wait longer. */
const COMMAND_TIMEOUT_MS = 2_000;

/** Doubling up to two seconds, with jitter so that replicas do not return in step. Before the first contact: give up. */
const reconnect = (met: () => boolean) => (retries: number, cause: Error) =>
  met() ? Math.min(2_000, 50 * 2 ** Math.min(retries, 6)) * (0.5 + Math.random() / 2) : cause;

interface Wire {
  connect(): Promise<unknown>;
  send(key: string, args: string[]): Promise<Reply>;
  destroy(): void;
}

function wire(address: ReturnType<typeof parseRedisUrl>, met: () => boolean): Wire {
  const socket = {
    connectTimeout: CONNECT_TIMEOUT_MS,
    // With a ping in between, silence means that the peer vanished without closing.
    socketTimeout: 10_000,
    reconnectStrategy: reconnect(met),
    ...(address.tls ? { tls: true as const } : {}),
  };
  const login = {
    ...(address.username ? { username: address.username } : {}),
    ...(address.password ? { password: address.password } : {}),
  };
  // Refuse at once while disconnected: a queue would hold requests for as long as the server is away.
  // Timeouts are ours, below: the library's stop at the moment a command is written.
  const shared = { RESP: 2 as const, pingInterval: 3_000, disableOfflineQueue: true, commandOptions: { timeout: 0 } };
  const silent = (): void => undefined;
  const [first] = address.nodes;
  switch (address.kind) {
    case 'standalone': {
      const client = createClient({
        ...shared,
        ...login,
        database: address.database,
        socket: { ...socket, host: first.host, port: first.port },
      });
      client.on('error', silent);
      return {
        connect: () => client.connect(),
        send: (_key, args) => client.sendCommand<Reply>(args),
        destroy: () => client.destroy(),
      };
    }
    case 'sentinel': {
      const { commandOptions, RESP, ...node } = shared;
      const client = createSentinel({
        RESP,
        commandOptions,
        name: address.name,
        sentinelRootNodes: address.nodes,
        nodeClientOptions: { ...node, ...login, database: address.database, socket },
        maxCommandRediscovers: 4,
      });
      client.on('error', silent);
      return {
        connect: () => client.connect(),
        send: (_key, args) => client.sendCommand<Reply>(false, args),
        destroy: () => client.destroy(),
      };
    }
    case 'cluster': {
      const { RESP, ...node } = shared;
      const client = createCluster({
        RESP,
        rootNodes: address.nodes.map((node) => ({ socket: { ...socket, ...node } })),
        defaults: { ...node, ...login, socket },
      });
      client.on('error', silent);
      return {
        connect: () => client.connect(),
        send: (key, args) => client.sendCommand<Reply>(key, false, args),
        destroy: () => client.destroy(),
      };
    }
  }
}

const unreachable = (cause: unknown): StoreError =>
  new StoreError(
    'store.unreachable',
    bilingual(
      '连接不上 Redis，请检查 REDIS_URL 与 Redis 服务。',
      'Redis cannot be reached. Check REDIS_URL and the server.',
    ),
    cause,
  );

/** Connects, or throws StoreError `store.unreachable` within seconds. Later breaks are mended in the background. */
export async function connectRedis(url: string): Promise<RedisConnection> {
  let met = false;
  let closed = false;
  const address = parseRedisUrl(url);
  const line = wire(address, () => met);
  try {
    await withDeadline(line.connect(), CONNECT_TIMEOUT_MS * 2);
    met = true;
  } catch (cause) {
    destroyQuietly(line);
    throw unreachable(cause);
  }
  return {
    inOrder: address.kind === 'standalone',
    async send(key, args) {
      try {
        return await withDeadline(line.send(key, [...args]), COMMAND_TIMEOUT_MS);
      } catch (cause) {
        // A reply, even of refusal, proves that the server is there; `LOADING` and `CLUSTERDOWN` do not help anyone.
        if (cause instanceof StoreError) throw cause;
        if (cause instanceof ErrorReply && !/^(LOADING|CLUSTERDOWN|MASTERDOWN|READONLY|OOM)/.test(cause.message)) {
          throw cause;
        }
        throw unreachable(cause);
      }
    },
    async close() {
      if (closed) return;
      closed = true;
      destroyQuietly(line);
    },
  };
}

function destroyQuietly(line: Wire): void {
  try {
    line.destroy();
  } catch {
    // It was never open.
  }
}

function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new StoreError('store.timeout', bilingual('Redis 没有及时应答。', 'Redis did not answer in time.')));
    }, ms);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (cause: unknown) => {
        clearTimeout(timer);
        reject(cause);
      },
    );
  });
}
