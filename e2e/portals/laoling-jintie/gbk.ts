import iconv from 'iconv-lite';
import type { Html } from '../host/html.ts';

/** Bytes a text takes in GBK: what old columns are measured in. */
export const gbkLength = (text: string): number => iconv.encode(text, 'gbk').length;

const inGbk = (character: string): boolean => iconv.decode(iconv.encode(character, 'gbk'), 'gbk') === character;

/** Markup that GBK can carry: a character it lacks becomes a numeric reference, so a rare name is not shown as `?`. */
export function gbkMarkup({ html }: Html): Html {
  const rare = (character: string) => (inGbk(character) ? character : `&#${character.codePointAt(0)};`);
  return { html: html.replace(/[^\p{ASCII}]/gu, rare) };
}

/**
 * Undoes what browsers do to a GBK form (WHATWG Encoding, error mode `html`): a character that GBK lacks is posted
 * as `&#N;`. References to characters that GBK has were typed by a person and stay as they are.
 */
export function restoreRareCharacters(posted: string): string {
  return posted.replace(/&#(\d{3,7});/g, (reference, digits: string) => {
    const code = Number(digits);
    if (code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return reference;
    const character = String.fromCodePoint(code);
    return inGbk(character) ? reference : character;
  });
}
