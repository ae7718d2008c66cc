import { normaliseText } from './normalise-text.ts';

/** Words of yes and no as portals write them, most usual first (D11). Bare 1/2 are missing on purpose. */
export const YES_WORDS = Object.freeze([
  '是',
  '有',
  '享受',
  '参加',
  '参保',
  '已',
  '同意',
  '对',
  '√',
  'y',
  'yes',
  'true',
  'on',
] as const);
export const NO_WORDS = Object.freeze([
  '否',
  '无',
  '没有',
  '不享受',
  '未享受',
  '不参加',
  '未参加',
  '不参保',
  '未参保',
  '未',
  '不是',
  '不同意',
  '错',
  '×',
  'n',
  'no',
  'false',
  'off',
] as const);

/** What a text says on its own: true, false, or undefined when it says neither. `1`/`0` count, `1`/`2` do not tell. */
export function readTruth(text: string): boolean | undefined {
  const said = normaliseText(text).replace(/^[0-9a-z]{1,2}[-_.:|,]?(?=[^0-9a-z])/, '');
  if (said === '1' || YES_WORDS.some((word) => word === said)) return true;
  if (said === '0' || NO_WORDS.some((word) => word === said)) return false;
  return undefined;
}
