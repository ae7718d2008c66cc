/** Open end of a period in canonical form (concepts.json `dateRange`). */
export const LONG_TERM = '9999-12-31';
const LONG_TERM_WORDS = /^(长期|长期有效|永久|永久有效|99991231)$/;

/** Whether the day exists in the Gregorian calendar: 1900-02-29 does not. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/**
 * Reads a date in any of the masks of D01 (and GB/T 7408) as YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:mm:ss.
 * 长期 is {@link LONG_TERM}. Undefined for anything else, and for days that do not exist.
 */
export function parseAnyDate(text: string): string | undefined {
  const said = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*([年月日/.-])\s*/g, '$1');
  if (LONG_TERM_WORDS.test(said)) return LONG_TERM;
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?Z$/.test(said) ? beijingTime(said) : said;
  const match = FORMS.map((form) => form.exec(instant)).find((found) => found !== null);
  if (match === undefined || match === null) return undefined;
  const { y = '', m = '', d = '', H, i = '00', s = '00' } = match.groups ?? {};
  if (m !== '' && (Number(m) < 1 || Number(m) > 12)) return undefined;
  if (d !== '' && !isRealDate(Number(y), Number(m), Number(d))) return undefined;
  const date = [y, m, d]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (H === undefined || d === '') return date;
  return Number(H) < 24 && Number(i) < 60 && Number(s) < 60 ? `${date}T${H.padStart(2, '0')}:${i}:${s}` : undefined;
}

const TIME = String.raw`(?:[T ]?(?<H>\d{1,2})[:时](?<i>\d\d)(?:[:分](?<s>\d\d)秒?)?分?(?:\.\d+)?(?:[+-]\d\d:?\d\d)?)?`;
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?(?:\([一二三四五六日]\))?(?:(?=[T ]|\d{1,2}[:时])|$)${TIME}$`,
  ),
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?:(?<H>\d\d)(?<i>\d\d)(?<s>\d\d))?$/,
  /^(?<y>\d{4})[-/.年](?<m>\d{1,2})月?$/,
  /^(?<y>\d{4})(?<m>\d\d)$/,
  /^(?<y>\d{4})年?$/,
];

/** China has one time zone without summer time: +08:00. */
function beijingTime(utc: string): string {
  return new Date(Date.parse(utc) + 8 * 3_600_000).toISOString().slice(0, 19);
}

/**
 * Writes an ISO date in a mask of the letters y M d H m s (`yyyy年M月d日`, `yyyyMM`, also `YYYY-MM-DD` and the all-small
 * `yyyymmdd` of 人社 templates). Undefined when the mask asks for more than the date knows: no day is ever invented.
 */
export function formatDate(iso: string, mask: string): string | undefined {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(iso);
  if (found === null) return undefined;
  const [, y, M, d, H, m, s] = found;
  const parts: Record<string, string | undefined> = { y, M, d, H, m, s };
  let complete = true;
  const text = canonicalMask(mask).replace(/y+|M+|d+|H+|m+|s+/g, (letters) => {
    const part = parts[letters.charAt(0)];
    if (part === undefined) complete = false;
    const value = part ?? '';
    if (letters.startsWith('y')) return letters.length === 2 ? value.slice(2) : value;
    return letters.length === 1 ? String(Number(value)) : value;
  });
  return complete ? text : undefined;
}

function canonicalMask(mask: string): string {
  const letters = mask.replace(/Y/g, 'y').replace(/D/g, 'd').replace(/h/g, 'H');
  return letters.includes('M') ? letters : letters.replace(/m{1,2}/, (month) => month.toUpperCase());
}

/** Same date as far as both tell; the coarser of the two must at least know the month, unless `iso` is a year. */
export function sameDate(iso: string, text: string): boolean {
  const other = parseAnyDate(text);
  if (other === undefined) return false;
  const length = Math.min(iso.length, other.length);
  return (length >= 7 || iso.length === 4) && iso.slice(0, length) === other.slice(0, length);
}
