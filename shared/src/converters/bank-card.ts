/** Digits of an account as typed: grouping blanks and hyphens gone. */
export const accountDigits = (text: string): string => text.normalize('NFKC').replace(/[\s-]+/g, '');

/**
 * Whether a number of card length (16–19 digits) fails ISO/IEC 7812 Luhn. A hint only: passbooks and company accounts
 * never satisfy Luhn, so nothing is ever refused for it. False for other lengths.
 */
export function looksMistyped(account: string): boolean {
  if (!/^\d{16,19}$/.test(account)) return false;
  const sum = [...account].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 !== 0;
}
