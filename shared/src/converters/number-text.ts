import { bilingual } from '../catalogue/bilingual.ts';
import { accountDigits, looksMistyped } from './bank-card.ts';
import type { Converter } from './converter.ts';
import { AS_IS, isDateWidget, isList, offerFirstFitting, offerText, unreadable, wrongWidget } from './offer.ts';
import { isMobile, readEmail, readPhone, readPostcode } from './phone-number.ts';
import { organisationCodeOf, readUscc } from './uscc.ts';

type Read = (text: string) => string | undefined;
type Writings = (canonical: string) => readonly string[];

/** Values that are one checked string: read strictly, written in the first way that fits the box. */
function checked(
  id: Converter['types'][number],
  read: Read,
  writings: Writings = (canonical) => [canonical],
): Converter {
  return {
    id,
    types: [id],
    toPage(value, target) {
      const { field } = target;
      if (typeof value !== 'string' || isList(field) || isDateWidget(field)) return wrongWidget(target);
      const canonical = read(value);
      if (canonical === undefined) {
        return {
          ok: false,
          code: 'invalid-value',
          explain: bilingual('资料包里的值格式不对,请核对', 'The value in the dossier is malformed: please check'),
        };
      }
      return offerFirstFitting(writings(canonical), target);
    },
    fromPage: (text) => (unreadable(text) ? undefined : read(text)),
  };
}

/** Landlines lose their hyphen only where the box cannot take it (D23). */
export const phone = checked('phone', readPhone, (canonical) =>
  isMobile(canonical) ? [canonical] : [canonical, canonical.replace('-', '')],
);
export const email = checked('email', readEmail);
export const postcode = checked('postcode', readPostcode);

const creditCode = checked('uscc', readUscc);

/**
 * Credit codes. A box for 组织机构代码 that takes 9 or 10 characters gets characters 9–17; a longer one under that old name
 * gets the whole code, only proposed.
 */
export const uscc: Converter = {
  ...creditCode,
  toPage(value, target) {
    const whole = creditCode.toPage(value, target);
    const asked = target.field.labels.map((label) => label.text).join(' ');
    if (!/组织机构代码/.test(asked) || /信用代码/.test(asked) || typeof value !== 'string') return whole;
    const code = readUscc(value);
    const { maxLength } = target.field;
    if (code !== undefined && (maxLength === 9 || maxLength === 10)) {
      return offerText(
        organisationCodeOf(code),
        target,
        bilingual('信用代码第 9–17 位', 'Characters 9–17 of the credit code'),
      );
    }
    return whole.ok ? { ...whole, proposed: true } : whole;
  },
};

/** Bank accounts: digits only. A failed Luhn is a hint, never a refusal: passbooks do not satisfy it. */
export const bankAccount: Converter = {
  id: 'bankAccount',
  types: ['bankAccount'],
  toPage(value, target) {
    if (typeof value !== 'string' || isList(target.field) || isDateWidget(target.field)) return wrongWidget(target);
    const digits = accountDigits(value);
    if (digits === '' || target.field.widget === 'number') return wrongWidget(target);
    const hint = bilingual(
      '卡号未通过 Luhn 校验,请核对(存折号不适用)',
      'The card number fails Luhn: please check (passbooks never pass)',
    );
    return offerText(digits, target, looksMistyped(digits) ? hint : AS_IS);
  },
  fromPage(text) {
    const digits = accountDigits(text);
    return /^\d{8,32}$/.test(digits) ? digits : undefined;
  },
};
