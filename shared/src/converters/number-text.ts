import { bilingual } from '../catalogue/bilingual.ts';
import { accountDigits, looksMistyped } from './bank-card.ts';
import type { Converter } from './converter.ts';
import { AS_IS, isDateWidget, isList, offerFirstFitting, offerText, unreadable, wrongWidget } from './offer.ts';
import { isMobile, readEmail, readPhone, readPostcode } from './phone-number.ts';
import { organisationCodeOf, readUscc } from './uscc.ts';

type Read = (text: string) => string | undefined;
type Writings = (canonical: string, hint: string) => readonly string[];

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
      const hint = [field.placeholder, target.hints.note, ...field.labels.map((label) => label.text)].join(' ');
      return offerFirstFitting(writings(canonical, hint), target);
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

/** Old systems ask for the organisation code: characters 9–17 of the credit code (GB 32100). */
export const uscc = checked('uscc', readUscc, (canonical, hint) =>
  /组织机构代码/.test(hint) && !/信用代码/.test(hint) ? [organisationCodeOf(canonical)] : [canonical],
);

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
