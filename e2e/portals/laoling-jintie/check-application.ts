import {
  bankAccount,
  check,
  dateIn,
  idNumber,
  isIdNumber,
  oneOf,
  type Problems,
  pattern,
  type Rule,
  required,
} from '../host/validation.ts';
import { BANKS, type Code, POPUP_CODES, SEXES, TIERS, YES_NO } from './codes.ts';
import type { Draft, FieldName } from './draft.ts';
import { gbkLength } from './gbk.ts';

const codes = (list: readonly Code[]) => list.map(({ code }) => code);

/** Column widths count bytes of GBK. */
const width =
  (bytes: number): Rule =>
  (value) =>
    gbkLength(value) > bytes ? `不能超过${bytes}个字节(${Math.floor(bytes / 2)}个汉字)` : undefined;

/** Only the hidden code is stored; the words beside it must be those of the code, or one of the two was tampered with. */
const sameAsCode =
  (hidden: FieldName, list: readonly Code[], label: string): Rule =>
  (words, values) => {
    const code = values[hidden] ?? '';
    if (words === '' && code === '') return undefined;
    return list.some((item) => item.code === code && item.name === words)
      ? undefined
      : `${label}与代码不一致,请点击“选”重新选择`;
  };

const phone = pattern(/^(1\d{10}|0\d{2,3}-\d{7,8})$/, '联系电话格式不正确');

/** Full years on `today`, both yyyyMMdd. */
export function ageOn(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(4) < birth.slice(4) ? years - 1 : years;
}

const bornAsIdSays: Rule = (value, { sfzh = '' }) =>
  value !== '' && isIdNumber(sfzh) && value !== sfzh.slice(6, 14) ? '出生年月与身份证号码不一致' : undefined;

const sexAsIdSays: Rule = (value, { sfzh = '' }) =>
  value !== '' && isIdNumber(sfzh) && value[0] !== (Number(sfzh[16]) % 2 === 1 ? '1' : '2')
    ? '性别与身份证号码不一致'
    : undefined;

const tierOfAge =
  (today: string): Rule =>
  (value, { csrq = '' }) => {
    if (!/^\d{8}$/.test(csrq)) return undefined;
    const tier = TIERS.findLast(({ from }) => ageOn(csrq, today) >= from);
    if (!tier) return '未满80周岁,不符合申请条件';
    return value === '' || value === tier.code ? undefined : '档次与年龄不一致';
  };

const withAgent =
  (message: string): Rule =>
  (value, { dbrxm }) =>
    value === '' && dbrxm !== '' ? message : undefined;

/** Everything wrong with an application, one message per visible field. `today` is yyyyMMdd. */
export function checkApplication(draft: Draft, today: string): Problems {
  return check(draft, {
    xm: [required('姓名'), width(40)],
    xb: [
      required('性别'),
      oneOf(
        SEXES.map(({ code, name }) => `${code}|${name}`),
        '性别',
      ),
      sexAsIdSays,
    ],
    mzmc: [required('民族'), sameAsCode('mz', POPUP_CODES.mz, '民族')],
    csrq: [required('出生年月'), dateIn('yyyyMMdd'), bornAsIdSays],
    sfzh: [required('身份证号码'), idNumber],
    lxdh: [required('联系电话'), phone],
    hjdz: [required('户籍所在地'), width(100)],
    xzz: [required('现居住地址'), width(100)],
    khh: [required('开户银行'), oneOf(codes(BANKS), '开户银行')],
    yhzh: [required('银行账号'), bankAccount],
    dc: [required('档次'), oneOf(codes(TIERS), '档次'), tierOfAge(today)],
    xssj: [required('享受起始时间'), dateIn('yyyyMM')],
    sfqtjt: [required('是否享受其他同类津贴'), oneOf(codes(YES_NO), '是否享受其他同类津贴')],
    dbrxm: [width(40)],
    dbrsfzh: [withAgent('有代办人的,请填写代办人身份证'), idNumber],
    dbrgxmc: [withAgent('有代办人的,请选择代办人关系'), sameAsCode('dbrgx', POPUP_CODES.dbrgx, '代办人关系')],
  });
}
