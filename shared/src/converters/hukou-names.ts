import type { CanonicalValue } from './converter.ts';

const NATURE: Readonly<Record<string, readonly string[]>> = {
  '10': ['非农业', '城镇', '居民'],
  '20': ['农业', '农村'],
  '50': ['居民'],
};

const PLAIN: Readonly<Record<string, readonly string[]>> = {
  '10': ['城镇居民户口', '城市居民户口', '非农业户', '城市'],
  '20': ['农村居民户口', '农业户', '农民'],
};

/**
 * Everyday names of the 户口性质 and those that also say local or outside (D09), when the portal's pooling area is known: `local` is
 * computed from person.hukouRegion and the area. Without it only the urban/rural names stand.
 */
export function hukouNames(code: string, local: boolean | undefined, sameProvince: boolean | undefined): string[] {
  const natures = NATURE[code] ?? [];
  const where = [
    ...(local === undefined ? [] : local ? ['本地', '本市'] : ['外地', '外埠']),
    ...(sameProvince === undefined ? [] : [sameProvince ? '省内' : '省外']),
  ];
  const plain = PLAIN[code] ?? [];
  return [
    ...plain,
    ...where.flatMap((place) => natures.flatMap((nature) => [`${place}${nature}户口`, `${place}${nature}`])),
  ];
}

/** Whether a domicile region lies in a pooling area; both GB/T 2260 codes, the area 2, 4 or 6 digits. */
export function isLocal(region: CanonicalValue | undefined, area: string | undefined): boolean | undefined {
  if (typeof region !== 'string' || area === undefined) return undefined;
  return region.startsWith(area.replace(/(00){1,2}$/, ''));
}
