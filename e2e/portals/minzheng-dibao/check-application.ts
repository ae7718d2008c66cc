import { ETHNICITIES } from '../host/data/ethnicities.ts';
import { regionNames } from '../host/data/regions.ts';
import {
  bankAccount,
  check,
  dateIn,
  idNumber,
  mobile,
  money,
  oneOf,
  type Problems,
  pattern,
  type Rule,
  required,
} from '../host/validation.ts';
import type { Application } from './codes/model.ts';
import * as options from './codes/options.ts';

const choice = (label: string, choices: readonly options.Option[]) =>
  oneOf(
    choices.map(({ value }) => value),
    label,
  );
const date = dateIn('yyyy-MM-dd');

const birthdayOfId: Rule = (value, { idNumber: id = '' }) =>
  value === '' || id === '' || value.replaceAll('-', '') === id.slice(6, 14) ? undefined : '出生日期与身份证号不一致';
const sexOfId: Rule = (value, { idNumber: id = '' }) =>
  value === '' || id === '' || (Number(id[16]) % 2 === 1) === (value === '1') ? undefined : '性别与身份证号不一致';
const region =
  (label: string): Rule =>
  (value) =>
    value === '' || regionNames(value.replace(/(00)+$/, '')) ? undefined : `${label}的选项不正确`;
/** 所属市 must lie in 所属省, 所属区 in 所属市. */
const within =
  (outer: 'province' | 'city', digits: 2 | 4, label: string): Rule =>
  (value, values) =>
    value === '' || value.slice(0, digits) === values[outer]?.slice(0, digits) ? undefined : `${label}与上级区划不一致`;

const RULES: Readonly<Record<Exclude<keyof Application, 'members'>, readonly Rule[]>> = {
  name: [required('姓名')],
  idNumber: [required('身份证号'), idNumber],
  sex: [required('性别'), choice('性别', options.SEXES), sexOfId],
  birthday: [required('出生日期'), date, birthdayOfId],
  nation: [
    required('民族'),
    oneOf(
      ETHNICITIES.map(({ code }) => code),
      '民族',
    ),
  ],
  marriage: [required('婚姻状况'), choice('婚姻状况', options.MARITAL_STATUSES)],
  education: [choice('文化程度', options.EDUCATIONS)],
  politics: [choice('政治面貌', options.POLITICAL_STATUSES)],
  hukouType: [required('户籍性质'), choice('户籍性质', options.HUKOU_TYPES)],
  phone: [required('联系电话'), mobile],
  province: [required('所属省'), region('所属省')],
  city: [required('所属市'), region('所属市'), within('province', 2, '所属市')],
  county: [required('所属区(县)'), region('所属区(县)'), within('city', 4, '所属区(县)')],
  address: [required('详细地址')],
  health: [choice('健康状况', options.HEALTHS)],
  laborCapacity: [choice('劳动能力', options.LABOR_CAPACITIES)],
  isDisabled: [choice('是否残疾', options.YES_NO)],
  headName: [required('户主姓名')],
  headIdNumber: [required('户主身份证号'), idNumber],
  familySize: [required('家庭人口'), pattern(/^[1-9]\d?$/, '家庭人口应为1至99的整数')],
  incomeYear: [money],
  bankName: [],
  bankNo: [bankAccount],
  applyReason: [],
  applyDate: [required('申请日期'), date],
};

const MEMBER_RULES: Readonly<Record<keyof Application['members'][number], readonly Rule[]>> = {
  name: [required('姓名')],
  idNumber: [required('身份证号'), idNumber],
  relation: [required('与户主关系'), choice('与户主关系', options.RELATIONS)],
  sex: [choice('性别', options.SEXES), sexOfId],
  birthday: [date, birthdayOfId],
  employment: [choice('就业状况', options.EMPLOYMENT_STATUSES)],
  incomeYear: [money],
};

/** Rows that nobody touched are not filed. */
export function withoutEmptyRows(application: Application): Application {
  return { ...application, members: application.members.filter((row) => Object.values(row).some(Boolean)) };
}

/** Field name, or `members.<index>.<field>`, → message. */
export function checkApplication({ members, ...texts }: Application): Problems {
  const problems = check(texts, RULES);
  for (const [index, member] of members.entries()) {
    for (const [name, message] of Object.entries(check({ ...member }, MEMBER_RULES))) {
      problems[`members.${index}.${name}`] = message;
    }
  }
  return problems;
}
