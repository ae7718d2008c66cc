import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { DEFAULT_TTL_MS, expiryOf } from '@tongban/shared/dossier/time-to-live';

const HOUR = 3_600_000;

/** One shift by default, 7 days at most (requirements.md AF06, R-P05). Hours from the first entry. */
export const LIFETIMES: readonly { readonly hours: number; readonly label: Bilingual }[] = Object.freeze([
  { hours: 12, label: bilingual('当班(12 小时)', 'This shift (12 h)') },
  { hours: 24, label: bilingual('1 天', '1 day') },
  { hours: 72, label: bilingual('3 天', '3 days') },
  { hours: 168, label: bilingual('7 天(最长)', '7 days (the most)') },
]);

/** Held to the policy's maximum whatever is asked for. */
export const endOfLife = (createdAt: string, hours?: number): string =>
  expiryOf(createdAt, hours === undefined ? undefined : hours * HOUR);

/** The hours a dossier was given, for the list; the nearest offered when policy has changed since. */
export function hoursGiven(createdAt: string, expiresAt: string): number {
  const given = (Date.parse(expiresAt) - Date.parse(createdAt)) / HOUR;
  return LIFETIMES.find(({ hours }) => hours >= given - 0.01)?.hours ?? DEFAULT_TTL_MS / HOUR;
}
