import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { conceptOf } from '@tongban/shared/catalogue/catalogue';
import { CODE_TABLES } from '@tongban/shared/catalogue/code-tables/registry';
import type { Concept, QualifiedId, ValueType } from '@tongban/shared/catalogue/concept';
import { accountDigits } from '@tongban/shared/converters/bank-card';
import { parseAnyDate } from '@tongban/shared/converters/calendar-date';
import type { CanonicalValue } from '@tongban/shared/converters/converter';
import { checkDisabilityCard } from '@tongban/shared/converters/disability-card';
import { checkIdNumber } from '@tongban/shared/converters/id-number';
import { readEmail, readPhone, readPostcode } from '@tongban/shared/converters/phone-number';
import { readUscc } from '@tongban/shared/converters/uscc';
import { regionCode } from './region-entry.ts';

/** What a clerk typed, as a canonical value; or why it cannot be one, in words. */
export type Entry =
  | { readonly ok: true; readonly value: CanonicalValue }
  | { readonly ok: false; readonly explain: Bilingual };

type Reader = (text: string, concept: Concept, today: string) => Entry;

const good = (value: CanonicalValue): Entry => ({ ok: true, value });
const bad = (zh: string, en: string): Entry => ({ ok: false, explain: bilingual(zh, en) });
const or = (value: CanonicalValue | undefined, zh: string, en: string): Entry =>
  value === undefined ? bad(zh, en) : good(value);

const plain: Reader = (text) => good(text.normalize('NFC').trim());
const shape =
  (pattern: RegExp, zh: string, en: string): Reader =>
  (text) => {
    const date = parseAnyDate(text);
    return or(date && pattern.test(date) ? date : undefined, zh, en);
  };
const decimal: Reader = (text) => {
  const digits = text.normalize('NFKC').replace(/[\s,元¥]/g, '');
  return or(/^-?\d+(\.\d+)?$/.test(digits) ? digits : undefined, '请填数字', 'Give a number');
};

function code(text: string, concept: Concept): Entry {
  if (!concept.codeTable) return good(text.trim());
  const said = text.trim();
  const { items } = CODE_TABLES[concept.codeTable];
  const exact = items.find(({ code: known, name }) => known === said || name === said);
  const alike = items.filter(({ synonyms }) => synonyms.includes(said));
  const item = exact ?? (alike.length === 1 ? alike[0] : undefined);
  return or(item?.code, '请从列表里选', 'Choose from the list');
}

/** Readers of the value types that are more than text; types that are never typed refuse. */
const READERS: Readonly<Partial<Record<ValueType, Reader>>> = Object.freeze({
  text: plain,
  address: (text) => good(text.normalize('NFC').replace(/\s+/g, '')),
  code,
  boolean: (text) =>
    or(({ true: true, false: false } as Record<string, boolean>)[text], '请选是或否', 'Choose yes or no'),
  date: shape(/^\d{4}-\d\d-\d\d$/, '请填年月日,如 19530102', 'Give year, month and day, e.g. 19530102'),
  month: (text) => {
    const month = parseAnyDate(text)?.slice(0, 7);
    return or(
      month && /^\d{4}-\d\d$/.test(month) ? month : undefined,
      '请填年月,如 202601',
      'Give year and month, e.g. 202601',
    );
  },
  datetime: shape(/T/, '请填日期和时间', 'Give date and time'),
  dateRange: (text) => {
    const [from, to] = text.split(/\s*(?:至|~|—|到)\s*/).map(parseAnyDate);
    return from && to ? good({ from, to }) : bad('请填“起 至 止”,如 20160101 至 20360101', 'Give “from 至 to”');
  },
  idNumber: (text, _concept, today) => {
    const check = checkIdNumber(text, today);
    return check.ok ? good(check.idNumber) : { ok: false, explain: check.explain };
  },
  disabilityCardNo: (text, _concept, today) => {
    const check = checkDisabilityCard(text, today);
    return check.ok ? good(check.cardNo) : { ok: false, explain: check.explain };
  },
  uscc: (text) => or(readUscc(text), '统一社会信用代码不对,请核对', 'Not a valid credit code'),
  phone: (text) => or(readPhone(text), '电话号码不对,请核对', 'Not a valid phone number'),
  email: (text) => or(readEmail(text), '邮箱地址不对', 'Not a valid e-mail address'),
  postcode: (text) => or(readPostcode(text), '邮政编码是 6 位数字', 'A postcode has 6 digits'),
  money: decimal,
  number: decimal,
  region: (text) =>
    or(
      regionCode(text),
      '请从列表里选区划,或填 6、9、12 位代码',
      'Choose a division, or give its 6-, 9- or 12-digit code',
    ),
  bankAccount: (text) => {
    const digits = accountDigits(text);
    return or(/^\d{8,30}$/.test(digits) ? digits : undefined, '账号只能是数字', 'An account number has digits only');
  },
  rows: () => bad('表格不能在这里填', 'Tables are not entered here'),
  tree: () => bad('不能在这里填', 'Not entered here'),
  file: () => bad('文件不进资料包', 'Files never enter a dossier'),
  secret: () => bad('口令不进资料包', 'Secrets never enter a dossier'),
});

/** `text` is not empty. `today` is an ISO date. */
export function readEntry(id: QualifiedId, text: string, today: string): Entry {
  const concept = conceptOf(id)?.concept;
  return concept ? (READERS[concept.type] ?? plain)(text, concept, today) : bad('没有这一项', 'No such field');
}
