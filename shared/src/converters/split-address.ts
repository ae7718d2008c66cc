import type { Part } from '../recognisers/recogniser.ts';
import { type Region, type RegionTable, shortNames } from './region-table.ts';

/** One line of address, cut from the province down. Parts that the line does not name are absent. */
export type AddressParts = Readonly<Partial<Record<Part, string>>>;

/** How prefectures and counties end, for the part of the country that the table does not hold. */
const ENDINGS: Readonly<Record<'city' | 'county', RegExp>> = {
  city: /^.{2,10}?(自治州|地区|盟|市)/,
  county: /^.{1,10}?(自治县|自治旗|林区|特区|县|旗|区|市)/,
};
const BELOW: readonly (readonly [Part, RegExp])[] = [
  ['town', /^.{1,12}?(街道办事处|街道|民族乡|镇|乡|苏木)/],
  ['village', /^.{1,14}?(社区居委会|居民委员会|村民委员会|社区|居委会|村委会|行政村|嘎查|村)/],
  ['group', /^(第?[\d一二三四五六七八九十]{1,3}(村民小组|小组|组|社)|.{1,8}?(自然村|村民小组))/],
];

/**
 * Splits an address by the longest names of the region tree (D15), then by how towns, villages and groups end. `detail` is
 * what follows the last part found. Undefined when not even the province is named: then nothing can be told apart.
 */
export function splitAddress(address: string, table: RegionTable): AddressParts | undefined {
  const line = address.normalize('NFKC').replace(/\s+/g, '');
  const province = longest(line, table.provinces());
  if (province === undefined) return undefined;
  const upper = splitUpper(line.slice(province.name.length), province.region, table);
  const found: Partial<Record<Part, string>> = { province: province.region.name, ...upper.found };
  let { rest } = upper;
  for (const [part, ending] of BELOW) {
    const [name] = ending.exec(rest) ?? [];
    if (name === undefined) continue;
    found[part] = name;
    rest = rest.slice(name.length);
  }
  return rest === '' ? found : { ...found, detail: rest };
}

interface Upper {
  readonly found: Partial<Record<'city' | 'county', string>>;
  readonly rest: string;
}

/** Prefecture and county. Addresses leave 市辖区 out, and often the prefecture: the county then names it. */
function splitUpper(line: string, province: Region, table: RegionTable): Upper {
  const cities = table.childrenOf(province.code);
  const city = longest(line, cities);
  const after = city === undefined ? line : line.slice(city.name.length);
  const within =
    city === undefined
      ? cities.flatMap((each) => [each, ...table.childrenOf(each.code)])
      : table.childrenOf(city.region.code);
  const county = longest(after, within);
  if (county !== undefined) {
    const above = table.pathOf(county.region.code)?.at(-2)?.name;
    const rest = after.slice(county.name.length);
    return { found: { ...(above === undefined ? {} : { city: above }), county: county.region.name }, rest };
  }
  const municipal = /^(11|12|31|50)/.test(province.code);
  const cityName = city?.region.name ?? (municipal ? undefined : ENDINGS.city.exec(line)?.[0]);
  const below = city === undefined ? line.slice(cityName?.length ?? 0) : after;
  const countyName = ENDINGS.county.exec(below)?.[0];
  return {
    found: {
      ...(cityName === undefined ? {} : { city: cityName }),
      ...(countyName === undefined ? {} : { county: countyName }),
    },
    rest: below.slice(countyName?.length ?? 0),
  };
}

function longest(text: string, regions: readonly Region[]): { region: Region; name: string } | undefined {
  const hits = regions.flatMap((region) =>
    shortNames(region.name)
      .filter((name) => text.startsWith(name))
      .map((name) => ({ region, name })),
  );
  const [best] = hits.sort((a, b) => b.name.length - a.name.length);
  return best;
}

const ORDER: readonly Part[] = ['province', 'city', 'county', 'town', 'village', 'group'];

/**
 * The line that is left for a detail box when the page asks for `asked` elsewhere: everything after the finest of them.
 * With nothing asked elsewhere, everything after the county.
 */
export function detailBelow(parts: AddressParts, asked: readonly Part[]): string {
  const finest = Math.max(2, ...asked.map((part) => ORDER.indexOf(part)));
  return [...ORDER.slice(finest + 1), 'detail' as const].map((part) => parts[part] ?? '').join('');
}
