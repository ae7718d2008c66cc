import { describe, expect, it } from 'vitest';
import { checkApplication, monthOf } from './check-application.ts';
import { type Draft, draftOf } from './draft.ts';

// Fictitious: address code 100000 belongs to no place.
const valid: Draft = draftOf({
  applyName: '万小样',
  sex: '2',
  birthYm: '1985年03月',
  disabledCard: '10000019850312002142',
  idCard: '100000198503120021',
  telephone: '13900000000',
  disType: '04',
  disLevel: '2',
  isDb: '1',
  dbType: '2',
  isTk: '2',
  allowance: ['shbt', 'hlbt'],
  bankName: '样例县农村信用社',
  accountName: '万小样',
  bankCard: '6200000000000000009',
  hjProvince: 'p',
  hjCity: 'c',
  hjCounty: 'x',
  hjTown: '样例镇',
  reason: '缺劳力',
  applyDate: '2026-11-01',
});
const under = (code: string, parent: string) => `${parent}>${code}` in { '>p': 1, 'p>c': 1, 'c>x': 1 };
const check = (change: Partial<Draft>) => checkApplication({ ...valid, ...change }, under, '2026-11-22');

describe('checkApplication', () => {
  it('accepts a complete application', () => expect(check({})).toEqual({}));

  it.each([
    ['a missing name', { applyName: '' }, 'applyName', '请填写姓名'],
    ['a wrong check digit', { idCard: '100000198503120025', disabledCard: '10000019850312002542' }, 'idCard', '校验位'],
    ['a card of somebody else', { disabledCard: '10000019850312003542' }, 'disabledCard', '不一致'],
    ['a card with a space', { disabledCard: '100000198503120021 42' }, 'disabledCard', '20 位'],
    ['a type the card denies', { disType: '01' }, 'disType', '不一致'],
    ['a level the card denies', { disLevel: '1' }, 'disLevel', '不一致'],
    ['a birth month in another format', { birthYm: '1985-03' }, 'birthYm', 'yyyy年MM月'],
    ['a birth month the ID denies', { birthYm: '1985年04月' }, 'birthYm', '不一致'],
    ['a sex the ID denies', { sex: '1' }, 'sex', '不一致'],
    ['low income without its type', { dbType: '' }, 'dbType', '请选择'],
    ['a type without low income', { isDb: '2' }, 'dbType', '不应'],
    ['an unknown code', { isTk: '0' }, 'isTk', '选项不存在'],
    ['no allowance', { allowance: '' }, 'allowance', '至少'],
    ['a spaced card number', { bankCard: '6200 0000 0000 0009' }, 'bankCard', '不含空格'],
    ['a city of another province', { hjCity: 'x' }, 'hjCity', '不对应'],
    ['a county of another city', { hjCounty: 'c' }, 'hjCounty', '不对应'],
    ['a guardian without a number', { guardianName: '万小甲' }, 'guardianTel', '请填写'],
    ['an application of tomorrow', { applyDate: '2026-11-23' }, 'applyDate', '不能晚于'],
  ] as const)('refuses %s beside the field', (_what, change, field, message) => {
    expect(check(change)[field]).toContain(message);
  });

  it('keeps care allowance for levels one and two', () => {
    expect(check({ disabledCard: '10000019850312002143', disLevel: '3' }).allowance).toContain('一级、二级');
  });
});

describe('monthOf', () => {
  it('reads only the portal format', () => {
    expect([monthOf('1985年03月'), monthOf('1985年13月'), monthOf('198503')]).toEqual([
      '1985-03',
      undefined,
      undefined,
    ]);
  });
});
