const MOBILE = /^1[3-9]\d{9}$/;
// 010 and 02x have three digits, all other area codes four.
const LANDLINE = /^(010|02\d|0[3-9]\d{2})-?(\d{7,8})(?:-(\d{1,6}))?$/;

/** Canonical mobile (11 digits) or landline `0XXX-XXXXXXXX[-ext]`, or undefined when it is neither (D23). */
export function readPhone(text: string): string | undefined {
  const said = text
    .normalize('NFKC')
    .replace(/[\s()]+/g, '')
    .replace(/[‐-―－]/g, '-');
  const mobile = said.replace(/-/g, '').replace(/^(\+?86|0086)(?=1)/, '');
  if (MOBILE.test(mobile)) return mobile;
  const [, area, number, extension] = LANDLINE.exec(said.replace(/^\+?86-?(?=0)/, '')) ?? [];
  if (area === undefined || number === undefined) return undefined;
  return extension === undefined ? `${area}-${number}` : `${area}-${number}-${extension}`;
}

export const isMobile = (phone: string): boolean => MOBILE.test(phone);

/** Six digits, or undefined. */
export function readPostcode(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/\s+/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

/** Trimmed, domain in lower case; undefined when it is no address. */
export function readEmail(text: string): string | undefined {
  const [, local, domain] = /^([^\s@]{1,64})@([^\s@]+\.[^\s@.]{2,})$/.exec(text.normalize('NFKC').trim()) ?? [];
  return local === undefined || domain === undefined ? undefined : `${local}@${domain.toLowerCase()}`;
}
