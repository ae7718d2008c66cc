import { type Portal, portalsResponseSchema } from '@tongban/shared/wire/portals';
import { ref } from 'vue';
import { localItem } from '../../platform/storage-item.ts';
import { getFromHub } from './hub-api.ts';

/** The portals this clerk may use, as last heard from the hub: work goes on while the hub is down. No personal data. */
const stored = localItem<readonly Portal[]>('ledger', {
  version: 1,
  fallback: [],
  parse: (raw) => portalsResponseSchema.safeParse({ portals: raw }).data?.portals,
});

const FRESH_MS = 5 * 60_000;
let heardAt = 0;

export const portals = ref<readonly Portal[]>([]);

export async function loadLedger(): Promise<void> {
  portals.value = await stored.get();
  const { portals: fresh } = await getFromHub('/api/portals', portalsResponseSchema);
  portals.value = fresh;
  heardAt = Date.now();
  await stored.set(fresh);
}

/** Asks again when the last answer is a while old. Also how a panel that stays open learns that its session was ended. */
export async function refreshLedger(now: number): Promise<void> {
  if (now - heardAt < FRESH_MS) return;
  heardAt = now;
  await loadLedger().catch(() => undefined);
}

export async function forgetLedger(): Promise<void> {
  portals.value = [];
  await stored.remove();
}

/** The portal an exact origin belongs to; undefined when the ledger does not hold it. */
export const portalOf = (origin: string): Portal | undefined =>
  portals.value.find((portal) => portal.origins.some((known) => new URL(known).origin === origin));
