import { hidePersonNames } from './person-names.ts';
import { MAX_WORDS } from './rule.ts';

/** What stands where a number or a name stood: the same for every resident, so that a rule holds for the next one too. */
const NUMBER = '#';
const NAME = '〇';

/**
 * Numbers that may belong to a person: six digits or more with whatever stands between them (identity numbers, cards,
 * phones, dates, account and file numbers), masked ones, Chinese numerals, mail addresses and tokens. Stricter than the
 * hub's log scrubber: what that one would replace never passes here (see the test).
 */
const NUMBERS: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /\beyJ[\w.-]{8,}/g,
  /[A-Za-z]{0,3}\d{2,}[*＊×xX•●·?]{2,}[\dxX]*/g,
  /[A-Za-z]{0,3}\+?\d(?:[-\s.·_/,—–()]*\d){5,}[xX]?/g,
  /[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{6,}/g,
  /(?=[A-Za-z_-]*\d)[\w-]{20,}/g,
];
const PASSES = 4;
/** Shorter values (男, 01) stand in every other label. */
const MIN_VALUE = 2;

const once = (text: string, known: readonly string[]): string => {
  let safe = text;
  for (const value of known) if (value.length >= MIN_VALUE) safe = safe.split(value).join(NAME);
  for (const pattern of NUMBERS) safe = safe.replace(pattern, NUMBER);
  return hidePersonNames(safe, NAME).slice(0, MAX_WORDS);
};

/**
 * A label or heading with everything a resident could be known by replaced, cut to {@link MAX_WORDS} characters. Idempotent.
 * @param known values of the resident at hand (name, address …), two characters or more, that may stand in a heading
 */
export function safeWords(text: string, known: readonly string[] = []): string {
  let safe = text.normalize('NFKC').replace(/\s+/g, '');
  for (let pass = 0; pass < PASSES; pass += 1) {
    const next = once(safe, known);
    if (next === safe) break;
    safe = next;
  }
  return safe;
}

/** Whether anything is left that names a field. */
export const saysSomething = (safe: string): boolean => /[\p{L}\p{N}]/u.test(safe.split(NAME).join(''));
