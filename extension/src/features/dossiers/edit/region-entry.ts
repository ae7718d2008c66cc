import { findRegions, type NamedRegion, namedRegions } from '@tongban/shared/converters/find-region';
import { BUILT_IN_REGIONS } from '@tongban/shared/converters/region-data';
import { isPlaceholder } from '@tongban/shared/converters/region-names';
import type { Region } from '@tongban/shared/converters/region-table';

const full = (path: readonly Region[]): string =>
  path
    .map(({ name }) => name)
    .filter((name) => !isPlaceholder(name))
    .join('');

let made: readonly NamedRegion[] | undefined;

/** Every division with its names. Spelt out at the first region field, not when the panel opens. */
function regions(): readonly NamedRegion[] {
  made ??= namedRegions(BUILT_IN_REGIONS);
  return made;
}

const CODE = /^(\d{6}|\d{9}|\d{12})$/;
const spaceless = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * The code of a name that means exactly one division (建始, 恩施州建始县, the whole path), or a code of 6, 9 or 12 digits as it
 * stands (towns and villages have no list yet).
 */
export function regionCode(text: string): string | undefined {
  const said = spaceless(text);
  if (CODE.test(said)) return said;
  const [only, ...others] = findRegions(said, regions(), BUILT_IN_REGIONS);
  return others.length === 0 ? only?.code : undefined;
}

/** What the code means, in words; empty when the list does not hold it. */
export const regionName = (code: string): string => full(BUILT_IN_REGIONS.pathOf(code) ?? []);

/** Offered at once: a list nobody has to scroll. */
const MAX_CHOICES = 30;

/** Divisions that the text may name, then those whose path holds it, with their whole names; none before something is typed. */
export function regionChoices(text: string): readonly Region[] {
  const said = spaceless(text);
  if (said === '') return [];
  const found = new Map(findRegions(said, regions(), BUILT_IN_REGIONS).map(({ code }) => [code, regionName(code)]));
  for (const { code, path } of regions()) {
    if (found.size >= MAX_CHOICES) break;
    const name = full(path);
    if (name.includes(said)) found.set(code, name);
  }
  return [...found].slice(0, MAX_CHOICES).map(([code, name]) => ({ code, name }));
}
