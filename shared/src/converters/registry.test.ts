import fc from 'fast-check';
import { expect, it } from 'vitest';
import { converterContract } from '../testing/converter-contract.ts';
import { CONVERTERS } from './registry.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const words = fc.string();
const C = CONVERTERS;

converterContract(C.text, words, [
  { concept: 'person.name', value: '张样例' },
  { concept: 'person.name', value: '阿依古丽·买买提' },
  { concept: 'person.employer', value: 'ABC 公司' },
]);
converterContract(C.idNumber, digits(18), [{ concept: 'person.idNumber', value: '10000019900101002X' }]);
converterContract(C.disabilityCardNo, digits(20), [
  { concept: 'person.disabilityCardNo', value: '10000019900101002X43' },
]);
converterContract(C.phone, digits(11), [
  { concept: 'person.mobile', value: '13000000001' },
  { concept: 'person.phone', value: '0755-00000000-801' },
  { concept: 'person.phone', value: '0718-0000001', over: { field: { maxLength: 11 } } },
]);
converterContract(C.email, words, [{ concept: 'person.email', value: 'zhang@example.com' }]);
converterContract(C.postcode, digits(6), [{ concept: 'person.postcode', value: '100000' }]);
converterContract(C.uscc, digits(18), [{ concept: 'org.uscc', value: '91100000100000008E' }]);
converterContract(C.bankAccount, digits(19), [{ concept: 'person.bankAccount', value: '6200000000000000000' }]);
converterContract(C.date, day, [
  { concept: 'person.birthDate', value: '1990-01-02' },
  { concept: 'person.birthDate', value: '1990-01-02', over: { hints: { dateFormat: 'yyyy年M月d日' } } },
  { concept: 'person.birthDate', value: '1990-01-02', over: { field: { widget: 'month' } }, oneWay: true },
]);
converterContract(
  C.month,
  day.map((date) => date.slice(0, 7)),
  [{ concept: 'person.graduationDate', value: '1991-07', over: { hints: { dateFormat: 'yyyymm' } } }],
);
converterContract(C.datetime, words, [{ concept: 'event.time', value: '2026-01-02T08:09:10+08:00' }]);
converterContract(C.dateRange, fc.record({ from: day, to: day }), [
  {
    concept: 'org.operatingPeriod',
    value: { from: '2015-06-01', to: '9999-12-31' },
    over: { hints: { dateFormat: 'yyyyMMdd' } },
  },
  {
    concept: 'org.operatingPeriod',
    value: { from: '2015-06-01', to: '2035-06-01' },
    over: { field: { widget: 'date-range' } },
  },
]);
converterContract(C.code, fc.constantFrom('01', '02', '15', '56'), [
  { concept: 'person.ethnicity', value: '15' },
  {
    concept: 'person.ethnicity',
    value: '01',
    over: { field: { widget: 'select' }, options: ['01 汉族', '02 蒙古族'] },
  },
  { concept: 'person.sex', value: '2', over: { field: { widget: 'radio' }, options: ['男', '女'] } },
  {
    concept: 'person.maritalStatus',
    value: '22',
    over: { field: { widget: 'select' }, options: ['未婚', '已婚', '离异', '丧偶'] },
    oneWay: true,
  },
]);
converterContract(C.boolean, fc.boolean(), [
  { concept: 'person.isDisabled', value: false },
  { concept: 'person.isDisabled', value: true, over: { field: { widget: 'switch' } } },
]);
converterContract(
  C.money,
  fc.integer({ min: 0, max: 1e9 }).map((cents) => (cents / 100).toFixed(2)),
  [
    { concept: 'household.rigidExpenditure', value: '1234.50' },
    { concept: 'household.rigidExpenditure', value: '1234', over: { hints: { unit: 'wanYuan' } } },
  ],
);
converterContract(C.number, fc.integer({ min: 0, max: 1e6 }).map(String), [
  { concept: 'person.height', value: '172' },
  { concept: 'farm.subsidyArea', value: '5.5' },
]);
converterContract(C.region, digits(6), [
  { concept: 'person.hukouRegion', value: '422822' },
  { concept: 'person.hukouRegion', value: '110101', over: { field: { widget: 'cascader' } }, oneWay: true },
]);
converterContract(C.address, words, [
  { concept: 'person.hukouAddress', value: '湖北省恩施土家族苗族自治州建始县样例镇虚构村1组1号' },
]);

it('is total and names every converter after a type it serves', () => {
  for (const [type, converter] of Object.entries(CONVERTERS)) expect(converter.types).toContain(type);
  expect(Object.isFrozen(CONVERTERS)).toBe(true);
});

it('never fills files, secrets and whole tables', () => {
  for (const type of ['file', 'secret', 'rows'] as const) {
    expect(
      CONVERTERS[type].toPage('x', {
        concept: 'account.password',
        field: {
          key: 'f',
          driver: 'native',
          widget: 'text',
          labels: [],
          section: [],
          options: [],
          required: false,
          readOnly: false,
          disabled: false,
          visible: true,
          filled: false,
        },
        hints: {},
        today: '2026-11-22',
        facts: {},
      }).ok,
    ).toBe(false);
  }
});
