/**
 * The ports of the hub's two stores. What is durable (accounts, ledger, keys, outbox) lives in a `Database`; what may be
 * lost at the price of a new sign-in (sessions, codes, tokens, counters) lives in a `ShortLived`. See store.design.md.
 */

/** Anything SQL can be sent to: the database itself or an open transaction. `queries/<table>.ts` takes this. */
export interface Queryable {
  /** One statement with `$1` parameters. Send jsonb through `jsonParam`. Throws StoreError for faults of the store. */
  query<Row extends object>(sql: string, params?: readonly unknown[]): Promise<{ rows: Row[] }>;
  /** Several statements without parameters; for migrations and tests. */
  script(sql: string): Promise<void>;
}

export interface Database extends Queryable {
  readonly kind: 'postgres' | 'pglite';
  /** Commits when `work` resolves, rolls back when it rejects, and passes its result or error on. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What oidc-provider stores: open, new fields appear in minor versions (identity.md §6.1). Ids are never stored in it. */
export type Payload = Record<string, unknown>;

/** `already` and `missing` both mean: refuse. Only one caller ever sees `consumed`. */
export type Consumption = 'consumed' | 'already' | 'missing';

/** Codes, tokens, grants, interactions, requests: everything of oidc-provider but sessions and clients. */
export interface ArtefactStore {
  /**
   * Writes or replaces for `ttl` seconds. A consumed artefact stays consumed; a destroyed grant stays destroyed and
   * whatever belongs to it is dropped.
   */
  upsert(model: string, id: string, payload: Payload, ttl: number): Promise<void>;
  /** Writes unless the id is there already; answers whether it wrote. */
  insert(model: string, id: string, payload: Payload, ttl: number): Promise<boolean>;
  /** The payload, with `consumed` (seconds since 1970, fractional) once it was consumed. */
  find(model: string, id: string): Promise<Payload | undefined>;
  findByUserCode(userCode: string): Promise<{ id: string; payload: Payload } | undefined>;
  /** Compare-and-set: of any number of parallel callers exactly one gets `consumed`. */
  consume(model: string, id: string): Promise<Consumption>;
  /** Of a grant: it, and everything issued under it, for good. */
  destroy(model: string, id: string): Promise<void>;
  /** Everything issued under the grant; the grant itself stays and may be used again. */
  revokeByGrantId(grantId: string): Promise<void>;
  /** Ids of the account's living grants. */
  grantsOf(accountId: string): Promise<string[]>;
}

/** One portal's part of a session: its logout `sid` and its `grantId`. */
export type Authorizations = Readonly<Record<string, Payload>>;

/** What one request changed in a session, so that parallel requests merge instead of overwriting each other (P1). */
export interface SessionChange {
  /** Stable over the whole session, while the id in the cookie rotates. */
  readonly uid: string;
  /**
   * The cookie value: `fresh` finds the session from now on, `known` is prolonged when it still does. Without it an
   * existing session is changed and none is made.
   */
  readonly id?: { readonly value: string; readonly is: 'fresh' | 'known' };
  /** The cookie value that stops finding it. */
  readonly retiredId?: string;
  /** Everything but jti, uid and authorizations; `accountId` and `exp` among them. */
  readonly payload: Payload;
  /** Names in `payload` that this request changed or took away. Without it all of `payload` is written. */
  readonly changed?: readonly string[];
  /** Portals to set and to remove; the others are left alone. */
  readonly set: Authorizations;
  readonly remove: readonly string[];
  /** All portals, for the case that the session is not there any more (expired, or Redis lost it). */
  readonly all?: Authorizations;
}

/** A found session: the payload without `jti`, with `uid` and the merged `authorizations`. */
export type StoredSession = Payload & { readonly uid: string; readonly authorizations: Authorizations };

export interface SessionStore {
  find(id: string): Promise<StoredSession | undefined>;
  findByUid(uid: string): Promise<StoredSession | undefined>;
  /**
   * Merges atomically while the account is the same. `stale` (nothing written) when the session was ended meanwhile or
   * belongs to another account by now: a session is never resurrected.
   */
  save(change: SessionChange, ttl: number): Promise<'saved' | 'stale'>;
  /** Ends the session that this cookie value finds. */
  end(id: string): Promise<void>;
  endByUid(uid: string): Promise<void>;
  /** Every living session of the account: for logout, disabling and password change. */
  ofAccount(accountId: string): Promise<StoredSession[]>;
}

export interface ShortLived {
  readonly kind: 'redis' | 'memory';
  readonly artefacts: ArtefactStore;
  readonly sessions: SessionStore;
  /** Counts one attempt in a fixed window that starts with the first. `resetSeconds` until the window closes. */
  hit(key: string, windowSeconds: number): Promise<{ count: number; resetSeconds: number }>;
  /** Forgets the attempts under a key, after a success. */
  forgive(key: string): Promise<void>;
  /** True for exactly one caller per key within `ttlSeconds`. */
  once(key: string, ttlSeconds: number): Promise<boolean>;
  ping(): Promise<void>;
  close(): Promise<void>;
}
