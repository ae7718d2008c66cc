import { isPlaceholder, shortNames } from './region-names.ts';
import type { Region, RegionTable } from './region-table.ts';
import { splitRegions } from './split-regions.ts';

/** A division with its names from the province down, levels that nobody says left out. */
export interface NamedRegion extends Region {
  readonly path: readonly Region[];
}

/** Every division that has a name of its own, in the order of the codes. */
export function namedRegions(table: RegionTable): readonly NamedRegion[] {
  const below = (region: Region, above: readonly Region[]): NamedRegion[] => {
    const path = isPlaceholder(region.name) ? above : [...above, region];
    const own = isPlaceholder(region.name) ? [] : [{ ...region, path }];
    return [...own, ...table.childrenOf(region.code).flatMap((child) => below(child, path))];
  };
  return table.provinces().flatMap((province) => below(province, []));
}

/**
 * The divisions that a text may name: by full or short names of the division and of those above it (建始, 恩施州建始县), else
 * by names no longer gazetted, else by a part of a name. One: that one is meant. Several: the clerk has to say which.
 */
export function findRegions(text: string, regions: readonly NamedRegion[], table: RegionTable): readonly Region[] {
  const said = text.normalize('NFKC').replace(/[\s/>›|、,-]/g, '');
  if (said.length < 2) return [];
  const named = regions.filter(({ path }) => fits(said, path));
  const whole = named.filter(({ name }) => said.endsWith(name));
  if (named.length > 0) return whole.length > 0 ? whole : named;
  const code = codeOfNames(said, table);
  return regions.filter((region) => (code === undefined ? region.name.includes(said) : region.code === code));
}

/** Whether the text is a name of the last division, after names of some divisions above it. */
function fits(said: string, path: readonly Region[]): boolean {
  const own = path[path.length - 1];
  if (own === undefined) return false;
  return shortNames(own.name).some((name) => {
    if (!said.endsWith(name)) return false;
    const rest = said.slice(0, said.length - name.length);
    return rest === '' || path.slice(0, -1).some((_above, index) => fits(rest, path.slice(0, index + 1)));
  });
}

/** The code of a line that is nothing but divisions, from a province or prefecture down; old names are known. */
export function codeOfNames(text: string, table: RegionTable): string | undefined {
  const parts = splitRegions(text, table);
  if (parts === undefined || parts.rest !== '') return undefined;
  let found: Region | undefined;
  let level = table.provinces();
  for (const name of [parts.found.province, parts.found.city, parts.found.county]) {
    if (name === undefined) continue;
    const next = level.find((region) => region.name === name);
    if (next === undefined) return undefined;
    found = next;
    level = table.childrenOf(next.code);
  }
  return found?.code;
}
