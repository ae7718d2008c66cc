import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { StoreError } from '../store-error.ts';

interface Entry<T> {
  value: T;
  expiresAt: number;
}

/** What happens to a new entry when the map holds all it may: forget the oldest, or refuse the new one. */
export type Overflow = 'forget-oldest' | 'refuse';

/** A map whose entries run out, and that cannot grow past `limit`. */
export class ExpiringMap<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #limit: number;
  readonly #overflow: Overflow;
  readonly #now: () => number;

  constructor(limit: number, overflow: Overflow, now: () => number) {
    this.#limit = limit;
    this.#overflow = overflow;
    this.#now = now;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.expiresAt > this.#now()) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  /** Milliseconds that are left, 0 when it is not there. */
  left(key: string): number {
    return this.get(key) === undefined ? 0 : (this.#entries.get(key)?.expiresAt ?? 0) - this.#now();
  }

  set(key: string, value: T, ttlSeconds: number): void {
    if (!this.#entries.has(key) && this.#entries.size >= this.#limit) this.#makeRoom();
    this.#entries.set(key, { value, expiresAt: this.#now() + ttlSeconds * 1000 });
  }

  prolong(key: string, ttlSeconds: number): void {
    const entry = this.get(key) === undefined ? undefined : this.#entries.get(key);
    if (entry) entry.expiresAt = this.#now() + ttlSeconds * 1000;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  sweep(): void {
    const now = this.#now();
    for (const [key, entry] of this.#entries) if (entry.expiresAt <= now) this.#entries.delete(key);
  }

  #makeRoom(): void {
    this.sweep();
    if (this.#entries.size < this.#limit) return;
    if (this.#overflow === 'refuse') {
      throw new StoreError(
        'store.full',
        bilingual('内存存储已满，请配置 REDIS_URL。', 'The in-memory store is full. Configure REDIS_URL.'),
      );
    }
    // A tenth at once, so that a flood does not sweep the map for each of its entries.
    let excess = Math.ceil(this.#limit / 10);
    for (const key of this.#entries.keys()) {
      if (excess-- <= 0) break;
      this.#entries.delete(key);
    }
  }
}
