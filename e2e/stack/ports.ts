import { createServer } from 'node:net';

/** The four portals of the journey, in its order. Tests and benchmarks know each of their forms. */
export const JOURNEY_IDS = Object.freeze([
  'minzheng-dibao',
  'canlian-butie',
  'yibao-canbao',
  'laoling-jintie',
] as const);
export type JourneyId = (typeof JOURNEY_IDS)[number];

/** Ids of all demo portals in the order in which they get their ports. The folder name is the id. */
export const PORTAL_IDS = Object.freeze([...JOURNEY_IDS] as const);
export type PortalId = (typeof PORTAL_IDS)[number];

export interface Ports {
  readonly hub: number;
  readonly guide: number;
  readonly portals: Readonly<Record<PortalId, number>>;
}

/** hub = base, portals = base + 1 … + 4, guide = base + 5. The demo's base is 7100. */
export function portsFrom(base: number): Ports {
  const portals = Object.fromEntries(PORTAL_IDS.map((id, i) => [id, base + 1 + i])) as Record<PortalId, number>;
  return { hub: base, guide: base + 1 + PORTAL_IDS.length, portals };
}

/** The first base whose ports are all free on loopback; tests take one so that a running demo is not disturbed. */
export async function freeBase(from: number): Promise<number> {
  for (let base = from; base < from + 2000; base += 10) {
    const wanted = Array.from({ length: PORTAL_IDS.length + 3 }, (_, i) => base + i);
    const free = await Promise.all(wanted.map(isFree));
    if (free.every(Boolean)) return base;
  }
  throw new Error(`no block of free ports from ${from}`);
}

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
