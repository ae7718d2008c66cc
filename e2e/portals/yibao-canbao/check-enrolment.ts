import { ETHNICITIES } from '../host/data/ethnicities.ts';
import { regionNames } from '../host/data/regions.ts';
import {
  check,
  dateIn,
  isIdNumber,
  mobile,
  oneOf,
  type Problems,
  pattern,
  type Rule,
  required,
} from '../host/validation.ts';
import { type Enrolment, type FieldName, LABELS, OPTIONAL } from './codes/model.ts';
import * as options from './codes/options.ts';

const RESIDENT_CARD = '01';
const codesOf = (choices: readonly options.Option[]) => choices.map(({ value }) => value);
const date = dateIn('yyyyMMdd');

const certificate: Rule = (value, { psn_cert_type: type }) => {
  if (value === '') return undefined;
  if (type === RESIDENT_CARD) return isIdNumber(value) ? undefined : '证件号码格式或校验位不正确';
  return /^[A-Z0-9]{6,18}$/.test(value) ? undefined : '证件号码格式不正确';
};
const ofCard = (same: (value: string, card: string) => boolean, message: string): Rule => {
  return (value, { psn_cert_type: type, certno = '' }) =>
    value === '' || type !== RESIDENT_CARD || certno === '' || same(value, certno) ? undefined : message;
};
const county: Rule = (value) =>
  value === '' || (value.length === 6 && regionNames(value)) ? undefined : '请选择到县(市、区)';
/** 住址 is one joined line; the county it lies in must be named in it. */
const address: Rule = (value, { live_admdvs: code = '' }) => {
  const name = regionNames(code)?.at(-1);
  return value === '' || name === undefined || value.includes(name) ? undefined : '住址应为含省市县的完整地址';
};

const RULES: Readonly<Record<FieldName, readonly Rule[]>> = {
  psn_name: [],
  psn_cert_type: [oneOf(codesOf(options.ID_TYPES), LABELS.psn_cert_type)],
  certno: [certificate],
  naty: [
    oneOf(
      ETHNICITIES.map(({ code }) => code),
      LABELS.naty,
    ),
  ],
  gend: [
    oneOf(codesOf(options.SEXES), LABELS.gend),
    ofCard((sex, card) => (Number(card[16]) % 2 === 1 ? '1' : '2') === sex, '性别与证件号码不一致'),
  ],
  brdy: [date, ofCard((day, card) => day === card.slice(6, 14), '出生日期与证件号码不一致')],
  hshldr_name: [],
  hshldr_certno: [(value) => (value === '' || isIdNumber(value) ? undefined : '户主证件号码格式或校验位不正确')],
  aac069: [oneOf(codesOf(options.RELATIONS), LABELS.aac069)],
  mob: [mobile],
  resd_natu: [oneOf(codesOf(options.HUKOU_TYPES), LABELS.resd_natu)],
  resd_loc_admdvs: [county],
  live_admdvs: [county],
  live_addr: [address],
  live_addr_poscode: [pattern(/^\d{6}$/, '邮编应为6位数字')],
  bac067: [oneOf(codesOf(options.INSURED_CATEGORIES), LABELS.bac067)],
  aac030: [date],
};

/** Field name → message. Everything but 邮编 is required. */
export function checkEnrolment(enrolment: Enrolment): Problems {
  const rules = Object.entries(RULES).map(([name, list]) => {
    const field = name as FieldName;
    return [field, OPTIONAL.has(field) ? list : [required(LABELS[field]), ...list]];
  });
  return check({ ...enrolment }, Object.fromEntries(rules));
}
