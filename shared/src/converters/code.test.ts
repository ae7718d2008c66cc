import { describe, expect, it } from 'vitest';
import { type TargetOverrides, targetFor } from '../testing/converter-target.ts';
import { code } from './code.ts';
import { matchOption } from './match-option.ts';

const list = (options: NonNullable<TargetOverrides['options']>, over: TargetOverrides = {}) => ({
  ...over,
  options,
  field: { widget: 'select' as const, ...over.field },
});
/** The option text that the conversion settles on, or the refusal code. */
function chosen(concept: string, value: string, over: TargetOverrides) {
  const target = targetFor(concept, over);
  const result = code.toPage(value, target);
  if (!result.ok) return result.code;
  if (result.value.kind !== 'choice') return result.value.kind;
  const match = matchOption(result.value.choice, target.field.options);
  return match.kind === 'one' ? target.field.options[match.index]?.text : match.kind;
}

describe('sex (D03)', () => {
  it.each([
    [['男', '女'], '女'],
    [['男性', '女性', '未说明性别'], '女性'],
    [['1|男', '2|女'], '2|女'],
    [['请选择', '女', '男'], '女'],
  ])('%s', (options, text) => expect(chosen('person.sex', '2', list(options))).toBe(text));
  it('follows the words where male is 1 and female 0', () => {
    expect(
      chosen(
        'person.sex',
        '1',
        list([
          { text: '女', value: '0' },
          { text: '男', value: '1' },
        ]),
      ),
    ).toBe('男');
  });
  it('refuses bare 0/1, takes bare GB codes', () => {
    expect(chosen('person.sex', '1', list(['0', '1']))).toBe('ambiguous-option');
    expect(chosen('person.sex', '2', list(['1', '2', '9']))).toBe('2');
  });
  it('gives a lazy list words only', () => {
    expect(code.toPage('1', targetFor('person.sex', { field: { widget: 'select' } }))).toMatchObject({
      value: { choice: { codes: [] } },
    });
  });
});

describe('marital status (D07)', () => {
  it.each(['20', '21', '22', '23'])('%s may become 已婚', (value) =>
    expect(chosen('person.maritalStatus', value, list(['未婚', '已婚', '离异', '丧偶']))).toBe('已婚'),
  );
  it('never guesses 初婚 from 已婚', () => {
    expect(chosen('person.maritalStatus', '20', list(['未婚', '初婚', '再婚']))).toBe('no-option');
    expect(code.fromPage('已婚', targetFor('person.maritalStatus'))).toBe('20');
  });
  it('follows the words of a reversed code list', () => {
    expect(
      chosen(
        'person.maritalStatus',
        '10',
        list([
          { text: '已婚', value: '1' },
          { text: '未婚', value: '2' },
        ]),
      ),
    ).toBe('未婚');
  });
  it('answers 是否已婚', () => {
    expect(chosen('person.maritalStatus', '22', list(['是', '否'], { label: '是否已婚:' }))).toBe('是');
    expect(chosen('person.maritalStatus', '30', list(['是', '否'], { label: '是否已婚' }))).toBe('否');
  });
});

describe('education (D05)', () => {
  const COARSE = ['文盲或半文盲', '小学', '初中', '高中/中专', '大专', '本科及以上'];
  it.each([
    ['21', '本科及以上'],
    ['11', '本科及以上'],
    ['31', '大专'],
    ['41', '高中/中专'],
    ['63', '高中/中专'],
    ['71', '初中'],
    ['90', '文盲或半文盲'],
  ])('%s → %s', (value, text) => expect(chosen('person.education', value, list(COARSE))).toBe(text));
  it('takes the closest band', () => {
    expect(chosen('person.education', '31', list(['初中及以下', '高中', '大专及以上']))).toBe('大专及以上');
    expect(chosen('person.education', '81', list(['初中及以下', '高中', '大专及以上']))).toBe('初中及以下');
    expect(chosen('person.education', '61', list(['初中及以下', '大专及以上']))).toBe('no-option');
  });
  it('reads a coarse name as the family, never as one of its codes', () => {
    const read = (text: string) => code.fromPage(text, targetFor('person.education'));
    expect([read('高中'), read('本科'), read('21 大学本科毕业'), read('大学本科毕业')]).toEqual([
      '60',
      '20',
      '21',
      '21',
    ]);
  });
});

describe('relations (D08)', () => {
  it.each<[string, string, TargetOverrides, string]>([
    ['person.relationToHead', '02', list(['户主', '配偶', '子女']), '户主'],
    ['person.relationToHead', '22', list(['户主', '配偶', '子女', '父母']), '子女'],
    ['person.relationToHead', '52', list(['户主', '配偶', '子女', '父母']), '父母'],
    ['person.relationToHead', '28', list(['户主', '配偶', '子', '女']), 'no-option'],
    ['person.relationToHead', '28', list(['户主', '子', '其他']), 'no-option'],
    ['person.relationToHead', '83', list(['户主', '子', '其他亲属']), '其他亲属'],
    ['person.relationToHead', '10', list(['夫', '妻'], { facts: { 'person.sex': '2' } }), '妻'],
    ['person.relationToHead', '10', list(['夫', '妻']), 'no-option'],
    ['person.relationToHead', '20', list(['父子', '母子'], { facts: { 'head.sex': '2' } }), '母子'],
    ['person.relationToHead', '20', list(['父子', '母子']), 'no-option'],
    ['person.relationToApplicant', '01', list(['户主', '申请人', '配偶']), '申请人'],
    ['person.relationToHead', '20', list(['01', '10', '20']), '20'],
  ])('%s %s', (concept, value, over, text) => expect(chosen(concept, value, over)).toBe(text));
});

describe('other tables', () => {
  it.each<[string, string, TargetOverrides, string]>([
    ['person.ethnicity', '15', list(['汉', '土家']), '土家'],
    ['person.ethnicity', '30', list(['土族', '土家族']), '土族'],
    ['person.idType', '201', list(['居民身份证(户口簿)', '护照']), '居民身份证(户口簿)'],
    ['person.idType', '201', list(['111', '414']), '111'],
    ['person.idType', '201', list(['1', '111']), 'ambiguous-option'],
    ['person.hukouType', '20', list(['城镇户口', '农村户口']), '农村户口'],
    ['person.hukouType', '20', list(['本地非农业户口', '外地非农业户口', '本地农业户口', '外地农业户口']), 'no-option'],
    [
      'person.hukouType',
      '20',
      list(['本地农业户口', '外地农业户口'], { facts: { 'person.hukouRegion': '422822' }, area: '4201' }),
      '外地农业户口',
    ],
    ['person.disabilityType', '1', list(['听力残疾', '视力残疾']), '视力残疾'],
    ['person.disabilityLevel', '2', list(['Ⅰ级', 'Ⅱ级', 'Ⅲ级']), 'Ⅱ级'],
    ['person.health', '64', list(['健康', '长期慢性病', '残疾']), '残疾'],
    [
      'person.politicalStatus',
      '13',
      list([
        { text: '中共党员', value: '13' },
        { text: '群众', value: '01' },
      ]),
      '群众',
    ],
    ['person.nationality', '156', list(['中国', '其他']), '中国'],
    ['spouse.ethnicity', '01', list(['汉族']), '汉族'],
    ['person.bloodType', 'A', list(['A型', 'AB型']), 'A型'],
  ])('%s %s', (concept, value, over, text) => expect(chosen(concept, value, over)).toBe(text));
  it('ticks several', () => {
    const allowances = (value: string, ...options: string[]) =>
      code.toPage(value, targetFor('person.disabilityAllowanceType', { field: { widget: 'checkbox-group' }, options }));
    expect(allowances('困难残疾人生活补贴、重度残疾人护理补贴', '困难生活补贴', '重度护理补贴')).toMatchObject({
      value: { kind: 'choices', choices: [{ codes: ['1'] }, { codes: ['2'] }] },
    });
    expect(allowances('困难残疾人生活补贴、重度残疾人护理补贴', '困难生活补贴')).toMatchObject({ ok: false });
    expect(allowances('重度残疾人护理补贴', '困难生活补贴', '重度护理补贴')).toMatchObject({
      value: { kind: 'choice', choice: { codes: ['2'] } },
    });
  });
  it('writes words into a box', () => {
    expect(code.toPage('201', targetFor('person.idType'))).toMatchObject({
      value: { kind: 'text', text: '居民身份证' },
    });
    expect(code.toPage('1', targetFor('person.sex', { field: { maxLength: 1 } }))).toMatchObject({
      value: { text: '男' },
    });
  });
});
