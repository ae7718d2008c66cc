import { describe, expect, it } from 'vitest';
import { ageOn, checkApplication } from './check-application.ts';
import { type Draft, draftOf } from './draft.ts';
import { payloadOf } from './payload.ts';

// Fictitious: address code 100000 belongs to no place.
const valid = draftOf({
  xm: '万小样',
  xb: '2|女',
  mzmc: '土家族',
  mz: '15',
  csrq: '19410305',
  sfzh: '100000194103050046',
  lxdh: '13900000000',
  hjdz: '湖北省恩施土家族苗族自治州宣恩县样例镇样例村3组',
  xzz: '湖北省恩施土家族苗族自治州宣恩县样例镇样例村3组8号',
  khh: '402',
  yhzh: '6200000000000000009',
  dc: '1',
  xssj: '202604',
  sfqtjt: '0',
});
const check = (change: Partial<Draft>) => checkApplication({ ...valid, ...change }, '20261122');

describe('checkApplication', () => {
  it('accepts a complete application', () => expect(check({})).toEqual({}));
  it('accepts an agent with number and relation', () => {
    const agent = { dbrxm: '万小甲', dbrsfzh: '100000196505200018', dbrgxmc: '子', dbrgx: '2' };
    expect(check(agent)).toEqual({});
  });

  it.each([
    ['words without the hidden code', { mz: '' }, 'mzmc', '与代码不一致'],
    ['words of another code', { mzmc: '汉族' }, 'mzmc', '与代码不一致'],
    ['a code without words', { mzmc: '' }, 'mzmc', '不能为空'],
    ['a code that is not on the list', { mz: '土家族' }, 'mzmc', '与代码不一致'],
    ['a relation without its code', { dbrgxmc: '子' }, 'dbrgxmc', '与代码不一致'],
    ['a date with hyphens', { csrq: '1941-03-05' }, 'csrq', 'yyyyMMdd'],
    ['a birthday the ID denies', { csrq: '19410306' }, 'csrq', '不一致'],
    ['a sex the ID denies', { xb: '1|男' }, 'xb', '不一致'],
    ['a bare sex code', { xb: '2' }, 'xb', '选项'],
    ['a wrong check digit', { sfzh: '100000194103050045' }, 'sfzh', '校验位'],
    ['a month with a hyphen', { xssj: '2026-04' }, 'xssj', 'yyyyMM'],
    ['another bank', { khh: '103' }, 'khh', '选项'],
    ['an account with spaces', { yhzh: '6200 0000 0000 0009' }, 'yhzh', '银行账号'],
    ['the tier of another age', { dc: '2' }, 'dc', '年龄'],
    ['an answer in words', { sfqtjt: '否' }, 'sfqtjt', '选项'],
    ['an address longer than its column', { hjdz: '样'.repeat(51) }, 'hjdz', '100个字节'],
    ['an agent without a number', { dbrxm: '万小甲' }, 'dbrsfzh', '请填写'],
  ] as const)('refuses %s', (_what, change, field, message) => expect(check(change)[field]).toContain(message));

  it('refuses people under 80', () => {
    expect(check({ csrq: '19650520', sfzh: '100000196505200026' }).dc).toContain('未满80周岁');
  });
});

describe('ageOn', () => {
  it.each([
    ['19461122', 80],
    ['19461123', 79],
  ])('%s', (birth, age) => expect(ageOn(birth, '20261122')).toBe(age));
});

describe('payloadOf', () => {
  it('stores codes, never the words beside them', () => {
    const stored = payloadOf(valid, { jbr: '窗口经办人', tbrq: '20261122' });
    expect(stored).toMatchObject({ xb: '2', mz: '15', jbr: '窗口经办人', tbrq: '20261122' });
    expect(Object.keys(stored)).not.toContain('mzmc');
  });
});
