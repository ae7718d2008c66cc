/** One administrative division: GB/T 2260 code of 6 digits, name as gazetted. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** Divisions to county level. A table may hold a part of the country only: what it lacks, it says it lacks. */
export interface RegionTable {
  /** Province, prefecture, county down to the 6-digit prefix of the code; undefined when any level is unknown. */
  pathOf(code: string): readonly Region[] | undefined;
  provinces(): readonly Region[];
  /** Direct children; empty when none are known. */
  childrenOf(code: string): readonly Region[];
}

/** A table over any list of divisions; the levels follow from the codes. */
export function regionTable(regions: readonly Region[]): RegionTable {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const children = new Map<string, Region[]>();
  for (const region of regions) {
    const parent = parentsOf(region.code).find((code) => byCode.has(code)) ?? '';
    children.set(parent, [...(children.get(parent) ?? []), region]);
  }
  return {
    pathOf(code) {
      const own = code.slice(0, 6).padEnd(6, '0');
      const codes = [...parentsOf(own).reverse(), own];
      // Counties directly under a province (仙桃 429004) have no prefecture to name.
      const path = codes.flatMap((step) => byCode.get(step) ?? []);
      return path.at(-1)?.code === own && path[0]?.code === `${own.slice(0, 2)}0000` ? path : undefined;
    },
    provinces: () => children.get('') ?? [],
    childrenOf: (code) => children.get(code) ?? [],
  };
}

/** Codes above, nearest first. */
const parentsOf = (code: string): string[] =>
  [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter(
    (parent, index, all) => parent !== code && all.indexOf(parent) === index,
  );

const SUFFIX = /(维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|省|市|地区|盟|新区|区|县|旗)$/;

/** The name and its everyday short form: 湖北省 and 湖北. Never shorter than two characters. */
export function shortNames(name: string): string[] {
  const bare = name.replace(SUFFIX, '');
  return bare.length >= 2 && bare !== name && name !== '市辖区' ? [name, bare] : [name];
}
