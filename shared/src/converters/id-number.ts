import { type Bilingual, bilingual } from '../catalogue/bilingual.ts';
import { isRealDate } from './calendar-date.ts';

export type IdNumberKind = 'citizen' | 'residence-permit' | 'permanent-resident';

export type IdNumberFault = 'empty' | 'length' | 'characters' | 'check-digit' | 'no-such-date' | 'future-date';

export type IdNumberCheck =
  | {
      readonly ok: true;
      /** 18 characters, X in upper case; 15-digit numbers are extended. */
      readonly idNumber: string;
      readonly kind: IdNumberKind;
      /** ISO date of digits 7–14. */
      readonly birthDate: string;
      /** GB/T 2261.1: '1' male, '2' female, from digit 17. */
      readonly sex: '1' | '2';
    }
  | { readonly ok: false; readonly code: IdNumberFault; readonly explain: Bilingual };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** ISO 7064 MOD 11-2 check character for the first 17 digits. */
export function idCheckDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return '10X98765432'.charAt(sum % 11);
}

/** NFKC, no white space, X in upper case (D17: full-width digits, trailing blanks of card readers). */
export const normaliseIdNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .toUpperCase();

/**
 * Checks a citizen number (GB 11643), a residence permit of Hong Kong, Macao and Taiwan residents (81/82/83…) or a
 * permanent resident's number of 2023 (9…). 15-digit numbers are extended: the serials 996–999 were given to people born
 * in the 19th century. Passing says that it is well formed, not that the person exists; the address code proves no domicile.
 * @param today ISO date
 */
export function checkIdNumber(text: string, today: string): IdNumberCheck {
  const given = normaliseIdNumber(text);
  if (given === '') return fault('empty', '没有填写身份证号码', 'No ID number was given');
  if (!/^(\d{15}|\d{17}[\dX])$/.test(given)) {
    if (given.length !== 15 && given.length !== 18) {
      return fault(
        'length',
        `身份证号码应为 18 位,现为 ${given.length} 位`,
        `An ID number has 18 characters, this has ${given.length}`,
      );
    }
    return fault(
      'characters',
      '身份证号码只能是数字,最后一位可以是 X',
      'Only digits are allowed, and X in the last place',
    );
  }
  const idNumber = given.length === 15 ? extend(given) : given;
  const [year, month, day] = [idNumber.slice(6, 10), idNumber.slice(10, 12), idNumber.slice(12, 14)];
  if (idCheckDigit(idNumber.slice(0, 17)) !== idNumber.charAt(17)) {
    return fault(
      'check-digit',
      '校验码不对,请核对是否输错一位或颠倒两位',
      'The check character is wrong: look for a mistyped or swapped digit',
    );
  }
  const birthDate = `${year}-${month}-${day}`;
  if (!isRealDate(Number(year), Number(month), Number(day))) {
    return fault('no-such-date', '第 7–14 位不是真实存在的日期', 'Digits 7–14 are not a day that exists');
  }
  if (birthDate > today)
    return fault('future-date', '第 7–14 位的出生日期在今天之后', 'The birth date in digits 7–14 is in the future');
  return {
    ok: true,
    idNumber,
    kind: kindOf(idNumber),
    birthDate,
    sex: Number(idNumber.charAt(16)) % 2 === 1 ? '1' : '2',
  };
}

/** Full years (周岁) on a day; the birthday itself counts. Both ISO dates. Undefined before birth. */
export function ageOn(birthDate: string, day: string): number | undefined {
  const years =
    Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5, 10) < birthDate.slice(5, 10) ? 1 : 0);
  return years < 0 || !Number.isInteger(years) ? undefined : years;
}

function extend(short: string): string {
  const century = Number(short.slice(12)) >= 996 ? '18' : '19';
  const first17 = `${short.slice(0, 6)}${century}${short.slice(6)}`;
  return first17 + idCheckDigit(first17);
}

function kindOf(idNumber: string): IdNumberKind {
  if (/^8[123]0000/.test(idNumber)) return 'residence-permit';
  return idNumber.startsWith('9') ? 'permanent-resident' : 'citizen';
}

const fault = (code: IdNumberFault, zh: string, en: string): IdNumberCheck => ({
  ok: false,
  code,
  explain: bilingual(zh, en),
});
