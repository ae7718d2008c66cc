import { OLD_REGIONS } from './data/old-regions.data.ts';
import { isPlaceholder, shortNames } from './region-names.ts';
import type { Region } from './region-table.ts';

/** A division whose name the text begins with; `length` characters of the text are its name. */
export interface Leading {
  readonly region: Region;
  readonly length: number;
}

/** Endings that a division may have had before it became what it is: 密云县 is 密云区 today, 毕节地区 is 毕节市. */
const ENDINGS: Readonly<Record<'province' | 'prefecture' | 'county', RegExp>> = {
  province: /^(省|市|自治区)/,
  prefecture: /^(地区|市|州|盟)/,
  county: /^(自治县|特区|林区|县|市|区|旗)/,
};
/** What cannot follow a short name: then another place was meant (吉林市 is not 吉林省, 嘉定镇 not 嘉定区). */
const OTHER_ENDINGS: Readonly<Record<keyof typeof ENDINGS, RegExp>> = {
  province: /^(自治|地区|市|县|区|州|盟|旗)/,
  prefecture: /^(省|自治|特区|林区|市|县|区|州|盟|旗)/,
  county: /^(自治|地区|市|县|区|州|盟|旗|街|镇|乡|社区|村|路)/,
};
const oldNames = new Map<string, string[]>();
for (const [name, code] of OLD_REGIONS) oldNames.set(code, [...(oldNames.get(code) ?? []), name]);

type Level = keyof typeof ENDINGS;

/** All divisions with the longest name that the text begins with. More than one: the text does not say which. */
export function leading(text: string, regions: readonly Region[], level: Level): readonly Leading[] {
  let found: Leading[] = [];
  for (const region of regions) {
    const length = lengthOf(text, region, level);
    if (length === 0 || length < (found[0]?.length ?? 0)) continue;
    if (length > (found[0]?.length ?? 0)) found = [];
    found.push({ region, length });
  }
  return found;
}

/** Length of a name no longer gazetted of this division that the text begins with, or 0. */
export const oldNameAt = (text: string, code: string): number =>
  Math.max(0, ...(oldNames.get(code) ?? []).filter((old) => text.startsWith(old)).map(({ length }) => length));

function lengthOf(text: string, { name, code }: Region, level: Level): number {
  let best = text.startsWith(name) ? name.length : 0;
  best = Math.max(best, oldNameAt(text, code));
  if (best > 0 || isPlaceholder(name)) return best;
  for (const short of shortNames(name)) {
    if (!text.startsWith(short)) continue;
    const after = text.slice(short.length);
    const ending = /[州县旗]$/.test(short) ? undefined : ENDINGS[level].exec(after)?.[0];
    if (ending === undefined && OTHER_ENDINGS[level].test(after)) continue;
    best = Math.max(best, short.length + (ending?.length ?? 0));
  }
  return best;
}
