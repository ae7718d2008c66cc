import { type Leading, leading, oldNameAt } from './leading-region.ts';
import { isPlaceholder } from './region-names.ts';
import type { Region, RegionTable } from './region-table.ts';

/** The names from the province down to the county, as gazetted today, and what of the line is left. */
export interface UpperParts {
  readonly found: { readonly province: string; readonly city?: string; readonly county?: string };
  readonly rest: string;
}

/** How unlisted prefectures and counties end (开发区, names newer than the table), where no word of a lower level comes before. */
const LOWER = '街道|社区|小区|镇|乡|村|路|街|巷|号|组';
const ENDINGS: Readonly<Record<'city' | 'county', RegExp>> = {
  city: new RegExp(`^(?:(?!${LOWER}).){2,10}?(?:自治州|地区|盟|市(?!场|民|政))`),
  county: new RegExp(`^(?:(?!${LOWER}).){1,10}?(?:自治县|自治旗|林区|特区|县|旗|区|市(?!场|民|政))`),
};
const MUNICIPAL = /^(11|12|31|50)/;

/** Cuts the divisions off the head of a line without blanks. Undefined when it names neither a province nor a prefecture. */
export function splitRegions(line: string, table: RegionTable): UpperParts | undefined {
  const provinces = table.provinces();
  const province = only(leading(line, provinces, 'province'));
  const prefectures = provinces.flatMap(({ code }) => table.childrenOf(code));
  // 武汉市武昌区…: the full name of a prefecture is its province's alone. 海南藏族自治州 is not in 海南.
  const city = only(leading(line, prefectures, 'prefecture'));
  if (city !== undefined && city.length > (province?.length ?? 0) && !isPlaceholder(city.region.name)) {
    const above = table.pathOf(city.region.code)?.[0];
    if (above !== undefined && /(市|州|盟|地区)$/.test(line.slice(0, city.length))) return below(line, above, table);
  }
  return province === undefined ? undefined : below(line.slice(province.length), province.region, table);
}

function below(line: string, province: Region, table: RegionTable): UpperParts {
  const cities = table.childrenOf(province.code);
  const municipal = MUNICIPAL.test(province.code);
  const rest = municipal && line.startsWith(province.name) ? line.slice(province.name.length) : line;
  const city = prefectureOf(rest, cities, table);
  const within = (city === undefined ? cities : [city.region]).flatMap(({ code }) => table.childrenOf(code));
  const after = city === undefined ? rest : afterCity(rest, city, within);
  const counties = leading(after, within, 'county');
  const found = { province: province.name, ...(city === undefined ? {} : { city: city.region.name }) };
  const [county] = counties;
  if (county !== undefined && new Set(counties.map(({ region }) => region.name)).size === 1) {
    const between = counties.length === 1 ? (table.pathOf(county.region.code)?.slice(1, -1) ?? []) : [];
    const above = between[between.length - 1]?.name;
    // An old name may stand twice, above and below: 莱芜市莱城区 is 莱芜区 today.
    const under = after.slice(county.length);
    return {
      found: { ...found, ...(above === undefined ? {} : { city: above }), county: county.region.name },
      rest: under.slice(oldNameAt(under, county.region.code)),
    };
  }
  return unlisted(after, found, municipal);
}

/** The prefecture, unless a county of the province has the longer name: 长沙县 is not 长沙. */
function prefectureOf(line: string, cities: readonly Region[], table: RegionTable): Leading | undefined {
  const city = only(leading(line, cities, 'prefecture'));
  if (city === undefined) return undefined;
  const counties = cities.flatMap(({ code }) => table.childrenOf(code));
  const county = leading(line, counties, 'county')[0];
  // 恩施市 is the county-level city, though 恩施 alone may be the prefecture; 县 of Chongqing needs one of its counties after it.
  if (county !== undefined && county.length > city.length) return undefined;
  if (county !== undefined && county.length === city.length && line.startsWith(county.region.name)) {
    if (!line.startsWith(city.region.name)) return undefined;
  }
  const lone = city.region.name === '县';
  return lone && leading(line.slice(1), table.childrenOf(city.region.code), 'county').length === 0 ? undefined : city;
}

function unlisted(line: string, found: UpperParts['found'], municipal: boolean): UpperParts {
  const city = found.city ?? (municipal ? undefined : ENDINGS.city.exec(line)?.[0]);
  const after = found.city === undefined ? line.slice(city?.length ?? 0) : line;
  const county = ENDINGS.county.exec(after)?.[0];
  return {
    found: { ...found, ...(city === undefined ? {} : { city }), ...(county === undefined ? {} : { county }) },
    rest: after.slice(county?.length ?? 0),
  };
}

/** What follows the prefecture. 青岛市北区 is 青岛 and 市北区; 市辖区 says nothing. */
function afterCity(line: string, city: Leading, counties: readonly Region[]): string {
  const [whole, early] = [line.slice(city.length), line.slice(city.length - 1)];
  const split = early.startsWith('市') && counties.some(({ name }) => name.startsWith('市') && early.startsWith(name));
  return split ? early : whole.replace(/^市辖区/, '');
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
