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

interface Choices {
  readonly list: readonly Region[];
  readonly byName: ReadonlyMap<string, string>;
}

let made: Choices | undefined;

/** Every division with its name from the province down. Spelt out at the first region field, not when the panel opens. */
function choices(): Choices {
  if (made) return made;
  const all = BUILT_IN_REGIONS.provinces().flatMap(below);
  const list = all.map(({ code }) => ({ code, name: full(code) }));
  made = { list, byName: new Map(list.map(({ code, name }) => [name, code])) };
  return made;
}

/** A name of the list, or a code of 6, 9 or 12 digits as it stands (towns and villages have no list yet). */
export function regionCode(text: string): string | undefined {
  const said = text.normalize('NFKC').replace(/\s+/g, '');
  return /^(\d{6}|\d{9}|\d{12})$/.test(said) ? said : choices().byName.get(said);
}

/** What the code means, in words; empty when the list does not hold it. */
export const regionName = (code: string): string => full(code);

/** Offered at once: a list nobody has to scroll. */
const MAX_CHOICES = 30;

/** Divisions whose name holds what was typed, in the order of their codes; none before something is typed. */
export function regionChoices(text: string): readonly Region[] {
  const said = text.normalize('NFKC').replace(/\s+/g, '');
  if (said === '') return [];
  const found: Region[] = [];
  for (const region of choices().list) {
    if (region.name.includes(said) && found.push(region) === MAX_CHOICES) break;
  }
  return found;
}
