import { REGION_LETTERS, REGIONS } from './data/regions.data.ts';
import { type Region, type RegionTable, regionTable } from './region-table.ts';

/** All divisions of the committed table, in the order of their codes. */
function builtIn(): Region[] {
  const spelled = (short: string): string => short.replace(/[A-Z]/g, (letter) => REGION_LETTERS[letter] ?? letter);
  return Object.entries(REGIONS).flatMap(([province, line]) => {
    const [name = '', ...prefectures] = line.split(';');
    return [
      { code: `${province}0000`, name: spelled(name) },
      ...prefectures.flatMap((entry) => {
        const [own = '', counties = ''] = entry.split(':');
        const prefecture = `${province}${own.slice(0, 2)}`;
        return [
          { code: `${prefecture}00`, name: spelled(own.slice(2)) },
          ...[...counties.matchAll(/(\d\d)(\D+)/g)].map(([, digits = '', county = '']) => ({
            code: `${prefecture}${digits}`,
            name: spelled(county),
          })),
        ];
      }),
    ];
  });
}

/** The built-in divisions and more, e.g. a county's own from an adaptor; a later entry renames an earlier one. */
export const withRegions = (more: readonly Region[]): RegionTable =>
  onFirstUse(() => regionTable([...new Map([...builtIn(), ...more].map((region) => [region.code, region])).values()]));

/** Most pages need no region: the table is decoded when the first one asks. */
function onFirstUse(make: () => RegionTable): RegionTable {
  let made: RegionTable | undefined;
  const table = (): RegionTable => {
    made ??= make();
    return made;
  };
  return {
    pathOf: (code) => table().pathOf(code),
    provinces: () => table().provinces(),
    childrenOf: (code) => table().childrenOf(code),
  };
}

/** The whole country to county level, as gazetted at the end of 2024. */
export const BUILT_IN_REGIONS = withRegions([]);
