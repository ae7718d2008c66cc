const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Canonical form of a unified social credit code, or undefined: alphabet without I O S V Z, check character of GB 32100. */
export function readUscc(text: string): string | undefined {
  const code = compact(text);
  if (code.length !== 18 || [...code].some((character) => !ALPHABET.includes(character))) return undefined;
  const sum = USCC_WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code.charAt(index)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17) ? code : undefined;
}

/** Canonical form (9 characters, no hyphen) of an organisation code, or undefined: GB 11714. */
export function readOrganisationCode(text: string): string | undefined {
  const code = compact(text).replace('-', '');
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return undefined;
  const sum = ORG_WEIGHTS.reduce((total, weight, index) => total + weight * Number.parseInt(code.charAt(index), 36), 0);
  return '0X987654321'.charAt(sum % 11 === 0 ? 0 : sum % 11) === code.charAt(8) ? code : undefined;
}

/** The organisation code inside a credit code: characters 9–17. */
export const organisationCodeOf = (uscc: string): string => uscc.slice(8, 17);

/** 15-digit business registration number of GS 15: MOD 11,10 recurrence over all digits. */
export function isRegistrationNumber(text: string): boolean {
  const digits = compact(text);
  if (!/^\d{15}$/.test(digits)) return false;
  let product = 10;
  for (const digit of digits.slice(0, 14)) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return (product + Number(digits.charAt(14))) % 10 === 1;
}

const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
