import { describe, expect, it } from 'vitest';
import { normaliseLabel } from './normalise-label.ts';

describe('normaliseLabel (D19)', () => {
  it.each([
    ['*姓名：', '姓名'],
    ['姓　　名', '姓名'],
    ['民族 ', '民族'],
    ['请输入您的真实姓名', '真实姓名'],
    ['请选择户籍地址', '户籍地址'],
    ['1、家庭住址', '家庭住址'],
    ['（2）联系电话:', '联系电话'],
    ['戶籍所在地', '户籍所在地'],
    ['其他收入', '其他收入'],
    ['填报日期', '填报日期'],
    ['录入时间', '录入时间'],
  ])('%s → %s', (text, core) => {
    expect(normaliseLabel(text).core).toBe(core);
  });

  it('takes units, formats and requirements for notes', () => {
    expect(normaliseLabel('家庭年总收入（元）')).toMatchObject({
      core: '家庭年总收入',
      notes: ['元'],
      required: false,
    });
    expect(normaliseLabel(' 学历（必填）')).toMatchObject({ core: '学历', notes: ['必填'], required: true });
    expect(normaliseLabel('本次参保日期(yyyy-MM-dd)(yyyy-MM-dd)（必填）')).toMatchObject({
      core: '本次参保日期',
      notes: ['yyyy-MM-dd', 'yyyy-MM-dd', '必填'],
      required: true,
    });
    expect(normaliseLabel('建筑面积(㎡)').notes).toEqual(['平方米']);
  });

  it('keeps bracketed words that name something', () => {
    expect(normaliseLabel('联系电话(单位)')).toMatchObject({ core: '联系电话', full: '联系电话单位', inner: '单位' });
    expect(normaliseLabel('村（社区）')).toMatchObject({ core: '村', full: '村社区' });
  });

  it('gives the parts of an enumeration', () => {
    expect(normaliseLabel('电话/手机号码').variants).toEqual(['电话', '手机号码']);
  });
});
