import { bilingual } from '../catalogue/bilingual.ts';
import type { Converter } from './converter.ts';
import { checkDisabilityCard } from './disability-card.ts';
import { checkIdNumber } from './id-number.ts';
import { offerText, wrongWidget } from './offer.ts';

const isBox = (widget: string): boolean =>
  widget === 'text' || widget === 'textarea' || widget === 'other' || widget === 'number';

/** Citizen numbers: only a number that passes GB 11643 is ever written. */
export const idNumber: Converter = {
  id: 'idNumber',
  types: ['idNumber'],
  toPage(value, target) {
    if (typeof value !== 'string' || !isBox(target.field.widget)) return wrongWidget(target);
    const check = checkIdNumber(value, target.today);
    if (!check.ok) return { ok: false, code: 'invalid-value', explain: check.explain };
    // A number box rounds 18 digits and cannot hold X.
    if (target.field.widget === 'number') return wrongWidget(target);
    return offerText(check.idNumber, target, bilingual('18 位,已通过校验码', '18 characters, check digit valid'));
  },
  fromPage(text, target) {
    const check = checkIdNumber(text, target.today);
    return check.ok ? check.idNumber : undefined;
  },
};

/** Disability card numbers: checked, never rebuilt from an ID number. */
export const disabilityCardNo: Converter = {
  id: 'disabilityCardNo',
  types: ['disabilityCardNo'],
  toPage(value, target) {
    if (typeof value !== 'string' || !isBox(target.field.widget) || target.field.widget === 'number')
      return wrongWidget(target);
    const check = checkDisabilityCard(value, target.today);
    if (!check.ok) return { ok: false, code: 'invalid-value', explain: check.explain };
    return offerText(check.cardNo, target, bilingual('残疾人证号,已校验', 'Disability card number, checked'));
  },
  fromPage(text, target) {
    const check = checkDisabilityCard(text, target.today);
    return check.ok ? check.cardNo : undefined;
  },
};
