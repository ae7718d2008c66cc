import { type Bilingual, bilingual } from '../catalogue/bilingual.ts';
import { checkIdNumber, normaliseIdNumber } from './id-number.ts';

export type DisabilityCardCheck =
  | {
      readonly ok: true;
      /** 20 characters, reissue suffix `B1`… kept. */
      readonly cardNo: string;
      readonly idNumber: string;
      /** GB/T 26341: 1 sight, 2 hearing … 7 multiple. */
      readonly type: string;
      /** '1' (heaviest) – '4'. */
      readonly level: string;
      readonly reissued: boolean;
    }
  | { readonly ok: false; readonly explain: Bilingual };

/** Checks a disability card number: ID number + type 1–7 + level 1–4, optional reissue suffix. `today` is an ISO date. */
export function checkDisabilityCard(text: string, today: string): DisabilityCardCheck {
  const given = normaliseIdNumber(text);
  const [, id = '', type = '', level = '', suffix = ''] = /^(\d{17}[\dX])(\d)(\d)(B\d{1,2})?$/.exec(given) ?? [];
  if (id === '')
    return no(
      '残疾人证号应为 18 位身份证号加类别、等级各 1 位',
      'A card number is the ID number plus one digit each for type and level',
    );
  const person = checkIdNumber(id, today);
  if (!person.ok) return { ok: false, explain: person.explain };
  if (!/[1-7]/.test(type)) return no('第 19 位(残疾类别)应为 1–7', 'Digit 19 (type) must be 1–7');
  if (!/[1-4]/.test(level)) return no('第 20 位(残疾等级)应为 1–4', 'Digit 20 (level) must be 1–4');
  return { ok: true, cardNo: given, idNumber: person.idNumber, type, level, reissued: suffix !== '' };
}

const no = (zh: string, en: string): DisabilityCardCheck => ({ ok: false, explain: bilingual(zh, en) });
