import { polyphonic } from 'pinyin-pro';
import type { Pinyin } from './search-index.ts';

/** Characters beyond this are not spelt: names are short, and readings multiply. */
const MAX_CHARACTERS = 6;
/** Enough for a name with three characters of three readings each. */
const MAX_READINGS = 27;

/** Full syllables and initials of a name, with every reading: 单 is found by `shan` and `dan`, 曾 by `zeng` and `ceng`. */
export const namePinyin: Pinyin = (name) => {
  const characters = polyphonic(name.slice(0, MAX_CHARACTERS), { toneType: 'none', type: 'array' });
  let readings: string[][] = [[]];
  for (const readingsOfOne of characters) {
    const options = [...new Set(readingsOfOne)];
    readings = readings.flatMap((before) => options.map((one) => [...before, one])).slice(0, MAX_READINGS);
  }
  const spelt = readings.flatMap((syllables) => [syllables.join(''), syllables.map((one) => one.charAt(0)).join('')]);
  return [...new Set(spelt)];
};
