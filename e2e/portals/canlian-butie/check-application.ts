import { isIdNumber } from '../host/validation.ts';
import type { Draft, FieldName } from './draft.ts';

import { type Choice, OPTIONS } from './options.ts';

export type FieldErrors = Readonly<Partial<Record<FieldName, string>>>;

/** Tells whether a region code exists and lies under its parent ('' = the country). */
export type RegionLookup = (code: string, parent: string) => boolean;

const REQUIRED: Readonly<Partial<Record<FieldName, string>>> = {
  applyName: '请填写姓名',
  sex: '请选择性别',
  birthYm: '请选择出生年月',
  disabledCard: '请填写残疾证号',
  idCard: '请填写身份证号码',
  telephone: '请填写联系电话',
  disType: '请选择残疾类别',
  disLevel: '请选择残疾等级',
  isDb: '请选择是否享受低保',
  isTk: '请选择是否纳入特困人员供养',
  allowance: '请至少选择一项补贴类别',
  bankName: '请填写开户银行',
  accountName: '请填写户名',
  bankCard: '请填写银行卡号',
  hjProvince: '请选择省',
  hjCity: '请选择市',
  hjCounty: '请选择县(市、区)',
  hjTown: '请填写乡镇(街道)',
  reason: '请填写申请贫困原因',
  applyDate: '请选择申请时间',
};

const CODED: readonly (readonly [FieldName, readonly Choice[]])[] = [
  ['sex', OPTIONS.sex],
  ['disType', OPTIONS.disabilityType],
  ['disLevel', OPTIONS.disabilityLevel],
  ['isDb', OPTIONS.yesNo],
  ['dbType', OPTIONS.lowIncomeType],
  ['isTk', OPTIONS.yesNo],
];

/** The month of `1985年03月` as `1985-03`, or undefined. */
export function monthOf(text: string): string | undefined {
  const found = /^(\d{4})年(0[1-9]|1[0-2])月$/.exec(text);
  return found ? `${found[1]}-${found[2]}` : undefined;
}

/** Everything wrong with an application, one message per field; an empty object files it. `today` is YYYY-MM-DD. */
export function checkApplication(draft: Draft, regionUnder: RegionLookup, today: string): FieldErrors {
  const errors: Partial<Record<FieldName, string>> = {};
  const fail = (name: FieldName, message: string) => {
    errors[name] ??= message;
  };
  for (const [name, message] of Object.entries(REQUIRED)) {
    if (draft[name as FieldName] === '') fail(name as FieldName, message);
  }
  for (const [name, list] of CODED) {
    if (draft[name] !== '' && !list.some((choice) => choice.value === draft[name])) fail(name, '选项不存在');
  }
  checkIdentity(draft, fail);
  checkMoney(draft, fail);
  checkAddress(draft, regionUnder, fail);
  if (draft.telephone && !/^(1\d{10}|0\d{2,3}-\d{7,8})$/.test(draft.telephone)) fail('telephone', '联系电话格式不正确');
  if (draft.guardianTel && !/^(1\d{10}|0\d{2,3}-\d{7,8})$/.test(draft.guardianTel)) {
    fail('guardianTel', '监护人联系电话格式不正确');
  }
  if (draft.guardianName && !draft.guardianTel) fail('guardianTel', '请填写监护人联系电话');
  if (draft.applyDate && !/^\d{4}-\d{2}-\d{2}$/.test(draft.applyDate)) fail('applyDate', '申请时间格式应为 yyyy-MM-dd');
  if (draft.applyDate > today) fail('applyDate', '申请时间不能晚于今天');
  return errors;
}

type Fail = (name: FieldName, message: string) => void;

function checkIdentity(draft: Draft, fail: Fail): void {
  if (draft.idCard && !isIdNumber(draft.idCard)) fail('idCard', '身份证号码校验位不正确');
  if (draft.disabledCard && !/^\d{17}[\dX][1-7][1-4]$/.test(draft.disabledCard)) {
    fail('disabledCard', '残疾证号应为 20 位:身份证号码 + 类别 + 等级');
  } else if (draft.disabledCard && draft.disabledCard.slice(0, 18) !== draft.idCard) {
    fail('disabledCard', '残疾证号前 18 位与身份证号码不一致');
  } else if (draft.disabledCard) {
    if (draft.disType && draft.disType !== `0${draft.disabledCard[18]}`) fail('disType', '残疾类别与残疾证号不一致');
    if (draft.disLevel && draft.disLevel !== draft.disabledCard[19]) fail('disLevel', '残疾等级与残疾证号不一致');
  }
  const month = monthOf(draft.birthYm);
  if (draft.birthYm && !month) fail('birthYm', '出生年月格式应为 yyyy年MM月');
  const known = isIdNumber(draft.idCard);
  if (known && month && month !== `${draft.idCard.slice(6, 10)}-${draft.idCard.slice(10, 12)}`) {
    fail('birthYm', '出生年月与身份证号码不一致');
  }
  if (known && draft.sex && draft.sex !== (Number(draft.idCard[16]) % 2 === 1 ? '1' : '2')) {
    fail('sex', '性别与身份证号码不一致');
  }
}

function checkMoney(draft: Draft, fail: Fail): void {
  if (draft.isDb === '1' && !draft.dbType) fail('dbType', '享受低保的,请选择低保类别');
  if (draft.isDb === '2' && draft.dbType) fail('dbType', '不享受低保的,不应选择低保类别');
  if (draft.bankCard && !/^\d{16,19}$/.test(draft.bankCard)) fail('bankCard', '银行卡号应为 16-19 位数字,不含空格');
  const known = OPTIONS.allowance.map((choice) => choice.value);
  const ticked = draft.allowance === '' ? [] : draft.allowance.split(',');
  if (ticked.some((value) => !known.includes(value))) fail('allowance', '选项不存在');
  if (ticked.includes('hlbt') && draft.disLevel > '2') fail('allowance', '重度护理补贴限残疾等级一级、二级');
}

function checkAddress(draft: Draft, regionUnder: RegionLookup, fail: Fail): void {
  if (draft.hjProvince && !regionUnder(draft.hjProvince, '')) fail('hjProvince', '省不存在');
  if (draft.hjCity && !regionUnder(draft.hjCity, draft.hjProvince)) fail('hjCity', '市与省不对应');
  if (draft.hjCounty && !regionUnder(draft.hjCounty, draft.hjCity)) fail('hjCounty', '县与市不对应');
}
