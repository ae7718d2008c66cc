import { bilingual } from '@tongban/shared/catalogue/bilingual';
import { digest } from './digest.ts';
import { type MakeMap, memoryArtefacts } from './memory/artefacts.ts';
import { ExpiringMap } from './memory/expiring-map.ts';
import { memorySessions } from './memory/sessions.ts';
import type { ShortLived } from './store.ts';
import { StoreError } from './store-error.ts';

const SWEEP_MS = 30_000;
const COUNTER_LIMIT = 100_000;

/** Short-lived state in this process: for one replica. A restart costs every user a new sign-in and nothing else. */
export function openMemory(options: { now?: () => number } = {}): ShortLived {
  const now = options.now ?? Date.now;
  const maps: { sweep(): void }[] = [];
  const makeMap: MakeMap = <T>(limit: number, overflow: 'forget-oldest' | 'refuse') => {
    const map = new ExpiringMap<T>(limit, overflow, now);
    maps.push(map);
    return map;
  };
  const counters = makeMap<{ count: number }>(COUNTER_LIMIT, 'forget-oldest');
  // Never forget the oldest here: that would let a `jti` be used twice.
  const used = makeMap<true>(COUNTER_LIMIT, 'refuse');
  const sweeper = setInterval(() => {
    for (const map of maps) map.sweep();
  }, SWEEP_MS).unref();
  let open = true;

  return {
    kind: 'memory',
    artefacts: memoryArtefacts(makeMap),
    sessions: memorySessions(makeMap),
    async hit(key, windowSeconds) {
      const name = digest('hit', key);
      const counter = counters.get(name);
      if (counter) counter.count += 1;
      else counters.set(name, { count: 1 }, windowSeconds);
      return { count: counter?.count ?? 1, resetSeconds: Math.ceil(counters.left(name) / 1000) };
    },
    async forgive(key) {
      counters.delete(digest('hit', key));
    },
    async once(key, ttlSeconds) {
      const name = digest('once', key);
      if (used.get(name)) return false;
      used.set(name, true, ttlSeconds);
      return true;
    },
    async ping() {
      if (!open) throw new StoreError('store.closed', bilingual('存储已关闭。', 'The store is closed.'));
    },
    async close() {
      open = false;
      clearInterval(sweeper);
    },
  };
}
