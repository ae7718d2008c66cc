import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { StoreError } from '../store-error.ts';

export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

interface RedisAddressBase {
  readonly nodes: [RedisNode, ...RedisNode[]];
  readonly tls: boolean;
  readonly username: string;
  readonly password: string;
  readonly database: number;
}

export type RedisAddress =
  | (RedisAddressBase & { readonly kind: 'standalone' | 'cluster' })
  | (RedisAddressBase & { readonly kind: 'sentinel'; readonly name: string });

const KINDS = {
  redis: { kind: 'standalone', tls: false },
  rediss: { kind: 'standalone', tls: true },
  'redis-cluster': { kind: 'cluster', tls: false },
  'rediss-cluster': { kind: 'cluster', tls: true },
  'redis-sentinel': { kind: 'sentinel', tls: false },
  'rediss-sentinel': { kind: 'sentinel', tls: true },
} as const;

/**
 * `redis[s]://[user:password@]host[:port][/db]`, `redis[s]-cluster://…@host:port,host:port`,
 * `redis[s]-sentinel://…@host:port,host:port/<name of the primary>[/db]`. IANA's scheme knows one host only; the others
 * follow it. Throws StoreError `store.configuration`, which does not repeat the address since it may hold a password.
 */
export function parseRedisUrl(url: string): RedisAddress {
  const [, scheme = '', login = '', hosts = '', path = ''] =
    /^([a-z-]+):\/\/(?:([^@/]*)@)?([^/?#]+)(?:\/([^?#]*))?$/.exec(url) ?? [];
  const kind = Object.hasOwn(KINDS, scheme) ? KINDS[scheme as keyof typeof KINDS] : undefined;
  const [first, ...rest] = hosts.split(',').map((host) => parseNode(host, kind?.kind === 'sentinel' ? 26379 : 6379));
  const [username = '', password = ''] = login.includes(':') ? login.split(/:(.*)/s).map(decodeURIComponent) : ['', ''];
  const segments = path.split('/').filter((segment) => segment !== '');
  const name = kind?.kind === 'sentinel' ? segments.shift() : undefined;
  const database = Number(segments[0] ?? 0);
  if (!kind || !first || !Number.isInteger(database) || database < 0 || (kind.kind === 'sentinel' && !name)) {
    throw malformed();
  }
  const base = { nodes: [first, ...rest] as [RedisNode, ...RedisNode[]], tls: kind.tls, username, password, database };
  return kind.kind === 'sentinel' ? { ...base, kind: 'sentinel', name: name ?? '' } : { ...base, kind: kind.kind };
}

function parseNode(text: string, usualPort: number): RedisNode {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (!host) throw malformed();
  return { host, port: port === undefined ? usualPort : Number(port) };
}

const malformed = (): StoreError =>
  new StoreError('store.configuration', bilingual('REDIS_URL 格式不正确。', 'REDIS_URL is malformed.'));
