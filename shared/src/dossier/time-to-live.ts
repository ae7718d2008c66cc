import type { Dossier } from './dossier.ts';

const HOUR = 3_600_000;
/** One shift (requirements R-P05). */
export const DEFAULT_TTL_MS = 12 * HOUR;
/** No policy may go beyond. */
export const MAX_TTL_MS = 7 * 24 * HOUR;

/** The instant a dossier dies, as ISO 8601: never later than seven days after it was made, whatever is asked for. */
export function expiryOf(createdAt: string, ttlMs: number = DEFAULT_TTL_MS): string {
  const wanted = Number.isFinite(ttlMs) && ttlMs > 0 ? ttlMs : DEFAULT_TTL_MS;
  return new Date(Date.parse(createdAt) + Math.min(wanted, MAX_TTL_MS)).toISOString();
}

/** Lengthens or shortens the life, counted from now but held to seven days from the making. */
export function withTimeToLive(dossier: Dossier, now: Date, ttlMs: number): Dossier {
  const latest = Date.parse(dossier.createdAt) + MAX_TTL_MS;
  return { ...dossier, expiresAt: new Date(Math.min(now.getTime() + Math.max(ttlMs, 0), latest)).toISOString() };
}

/** Dead from its expiry on. A date that cannot be read counts as dead, and so does one beyond the maximum. */
export function expired(dossier: Pick<Dossier, 'createdAt' | 'expiresAt'>, now: Date): boolean {
  const end = Math.min(Date.parse(dossier.expiresAt), Date.parse(dossier.createdAt) + MAX_TTL_MS);
  return !(now.getTime() < end);
}
