import type { Part } from '../recognisers/recogniser.ts';
import type { RegionTable } from './region-table.ts';
import { splitRegions } from './split-regions.ts';

/** One line of address, cut from the province down. Parts that the line does not name are absent. */
export type AddressParts = Readonly<Partial<Record<Part, string>>>;

const BELOW: readonly (readonly [Part, RegExp])[] = [
  ['town', /^.{1,12}?(街道办事处|街道|民族乡|镇|乡|苏木)/],
  ['village', /^.{1,14}?(社区居委会|居民委员会|村民委员会|社区|居委会|村委会|行政村|嘎查|村)/],
  ['group', /^(第?[\d一二三四五六七八九十]{1,3}(村民小组|小组|组|社)|.{1,8}?(自然村|村民小组))/],
];

/**
 * Splits an address by the longest names of the region tree (D15), then by how towns, villages and groups end. `detail` is
 * what follows the last part found. Undefined when neither a province nor a prefecture is named: then nothing can be told
 * apart.
 */
export function splitAddress(address: string, table: RegionTable): AddressParts | undefined {
  const upper = splitRegions(address.normalize('NFKC').replace(/\s+/g, ''), table);
  if (upper === undefined) return undefined;
  const found: Partial<Record<Part, string>> = { ...upper.found };
  let { rest } = upper;
  for (const [part, ending] of BELOW) {
    const [name] = ending.exec(rest) ?? [];
    if (name === undefined) continue;
    found[part] = name;
    rest = rest.slice(name.length);
  }
  return rest === '' ? found : { ...found, detail: rest };
}
