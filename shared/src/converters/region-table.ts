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
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [region]);
    else siblings.push(region);
  }
  return {
    pathOf(code) {
      const own = code.slice(0, 6).padEnd(6, '0');
      const codes = [...parentsOf(own).reverse(), own];
      // A table may lack the prefecture: the county is then named right below its province.
      const path = codes.flatMap((step) => byCode.get(step) ?? []);
      return path[path.length - 1]?.code === own && path[0]?.code === `${own.slice(0, 2)}0000` ? path : undefined;
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
