import { BUILT_IN_REGIONS } from '@tongban/shared/converters/region-data';
import type { Region } from '@tongban/shared/converters/region-table';

const full = (code: string): string => {
  const path = BUILT_IN_REGIONS.pathOf(code) ?? [];
  return path
    .map(({ name }) => name)
    .filter((name) => name !== '市辖区')
    .join('');
};

const below = (region: Region): Region[] => [region, ...BUILT_IN_REGIONS.childrenOf(region.code).flatMap(below)];

/** Every known division with its name from the province down, for the list under the box. */
export const REGION_CHOICES: readonly Region[] = Object.freeze(
  BUILT_IN_REGIONS.provinces()
    .flatMap(below)
    .map(({ code }) => ({ code, name: full(code) })),
);

const byName = new Map(REGION_CHOICES.map(({ code, name }) => [name, code]));

/** A name of the list, or a code of 6, 9 or 12 digits as it stands (towns and villages have no list yet). */
export function regionCode(text: string): string | undefined {
  const said = text.normalize('NFKC').replace(/\s+/g, '');
  return /^(\d{6}|\d{9}|\d{12})$/.test(said) ? said : byName.get(said);
}

/** What the code means, in words; empty when the list does not hold it. */
export const regionName = (code: string): string => full(code);
