/**
 * Removes what must never reach a log, whatever field or message it hides in (DESIGN.md invariant 10): resident ID
 * numbers (GB 11643, 15 or 18 places), bank cards (ISO/IEC 7812, 12 to 19 digits, also grouped), mobile numbers,
 * bearer tokens, codes and JWTs, and the query string of every URL or path.
 */

/** ASCII and full-width digits: forms in Chinese input methods often carry the latter. */
const D = '[0-9０-９]';

const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/\beyJ[\w-]{4,}\.[\w-]*(?:\.[\w-]*){0,3}/g, '[token]'],
  [/\b(bearer|dpop|basic)\s+[\w.~+/=-]{8,}/gi, '$1 [token]'],
  [/((?:https?:\/\/|\/)[^\s"'<>?#\\]*)[?#][^\s"'<>\\]*/g, '$1?[query]'],
  // 40 places of base64url with a digit: codes, refresh tokens, session and interaction ids (256 bit = 43 places).
  [/(?<![\w-])(?=[A-Za-z_-]*\d)[\w-]{40,}(?![\w-])/g, '[token]'],
  [new RegExp(`(?<!${D})${D}{17}[${'0-9０-９'}XxＸｘ](?![0-9０-９A-Za-z])`, 'g'), '[id-number]'],
  [new RegExp(`(?<!${D})${D}{15,19}(?!${D})`, 'g'), '[number]'],
  [new RegExp(`(?<!${D})${D}{4}(?:[ -]${D}{4}){2,3}(?:[ -]?${D}{1,4})?(?!${D})`, 'g'), '[number]'],
  [new RegExp(`(?<!${D})(?:\\+?86[ -]?)?[1１][3-9３-９]${D}(?:[ -]?${D}{4}){2}(?!${D})`, 'g'), '[phone]'],
];

/** One line of text with every secret and personal number replaced by its kind in brackets. Idempotent. */
export function scrub(text: string): string {
  let clean = text;
  for (const [pattern, replacement] of rules) clean = clean.replace(pattern, replacement);
  return clean;
}
