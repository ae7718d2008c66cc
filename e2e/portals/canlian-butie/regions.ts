import { REGIONS } from '../host/data/regions.ts';
import type { Choice } from './options.ts';

/** This portal writes every level with six digits: 420000, 422800, 422825. */
const sixDigits = (code: string) => code.padEnd(6, '0');

/** The divisions directly under a six-digit code, or the provinces under ''. Empty for a county or an unknown code. */
export function divisionsUnder(parent: string): readonly Choice[] {
  let level = REGIONS;
  if (parent !== '') {
    const province = REGIONS.find((region) => sixDigits(region.code) === parent);
    const cities = REGIONS.flatMap((region) => region.children ?? []);
    level = (province ?? cities.find((city) => sixDigits(city.code) === parent))?.children ?? [];
  }
  return level.map(({ code, name }) => ({ value: sixDigits(code), text: name }));
}
