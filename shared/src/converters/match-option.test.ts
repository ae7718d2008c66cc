import { describe, expect, it } from 'vitest';
import { matchOption, sameMeaning } from './match-option.ts';
import type { Choice, WriteValue } from './write-value.ts';

const options = (...texts: string[]) => texts.map((text, index) => ({ text, value: String(index) }));
const FEMALE: Choice = { codes: ['2'], texts: ['女', '女性'] };
const HAN: Choice = { codes: ['01', '1'], texts: ['汉族', '汉'] };
const REMARRIED: Choice = { codes: ['22'], texts: ['再婚', '已婚', '有配偶'] };

describe('matchOption', () => {
  it('lets the text decide where the codes are turned round (D03)', () => {
    expect(
      matchOption(FEMALE, [
        { text: '男', value: '2' },
        { text: '女', value: '1' },
      ]),
    ).toEqual({ kind: 'one', index: 1 });
  });
  it('ignores width, space and case', () => {
    expect(matchOption({ codes: [], texts: ['A型'] }, options('请选择', ' ａ 型'))).toEqual({ kind: 'one', index: 1 });
  });
  it('takes the finest name that is offered', () => {
    expect(matchOption(REMARRIED, options('未婚', '已婚', '再婚'))).toEqual({ kind: 'one', index: 2 });
    expect(matchOption(REMARRIED, options('未婚', '已婚'))).toEqual({ kind: 'one', index: 1 });
  });
  it.each(['01 汉族', '01汉族', '1|汉族', '(01)汉族', '01-汉'])('reads the compound %s', (text) => {
    expect(matchOption(HAN, options('02 蒙古族', text))).toEqual({ kind: 'one', index: 1 });
  });
  it('does not take a compound whose halves disagree', () => {
    expect(matchOption(HAN, options('02 汉族'))).toEqual({ kind: 'none' });
  });
  it('opens an option that lists several names', () => {
    const highSchool = { codes: ['61'], texts: ['普通高中毕业', '高中'] };
    expect(matchOption(highSchool, options('初中', '高中/中专'))).toEqual({ kind: 'one', index: 1 });
    expect(matchOption(highSchool, options('初中', '中专(高中)'))).toEqual({ kind: 'one', index: 1 });
  });
  it('never guesses by prefix or position', () => {
    expect(matchOption({ codes: [], texts: ['大学'] }, options('大学本科', '大学专科'))).toEqual({ kind: 'none' });
    expect(matchOption({ codes: [], texts: [] }, options('只有一项'))).toEqual({ kind: 'none' });
  });
  it('does not let an index value pass for a code when the option has a name', () => {
    expect(matchOption({ codes: ['1', '10'], texts: ['健康'] }, [{ text: '差', value: '1' }])).toEqual({
      kind: 'none',
    });
  });
  it('uses the code where the option has no other words, or an adaptor gave only the code', () => {
    expect(matchOption(HAN, [{ text: '02' }, { text: '01' }])).toEqual({ kind: 'one', index: 1 });
    expect(matchOption({ codes: ['7'], texts: [] }, [{ text: '甲', value: '7' }])).toEqual({ kind: 'one', index: 0 });
    expect(matchOption({ codes: ['420106'], texts: ['武昌'] }, [{ text: '武昌城区', value: '420106' }])).toEqual({
      kind: 'one',
      index: 0,
    });
  });
  it('says when several options mean it', () => {
    expect(matchOption(HAN, options('汉族', '汉 族'))).toEqual({ kind: 'many', indexes: [0, 1] });
  });
});

describe('sameMeaning', () => {
  const back = (text: string, code?: string) =>
    code === undefined ? { text, empty: false } : { text, code, empty: false };
  const date: WriteValue = { kind: 'date', iso: '1990-01-02', text: '19900102' };
  const yes: WriteValue = { kind: 'boolean', value: true, choice: { codes: ['1'], texts: ['是'] } };
  const path: WriteValue = {
    kind: 'path',
    path: [
      { codes: ['110000'], texts: ['北京市', '北京'] },
      { codes: ['110100'], texts: ['市辖区'] },
      { codes: ['110101'], texts: ['东城区'] },
    ],
  };
  it.each<[string, WriteValue, ReturnType<typeof back>]>([
    ['text in other width', { kind: 'text', text: '100000199001010011' }, back(' １００００0199001010011')],
    ['grouped card number', { kind: 'text', text: '6200000000000000000' }, back('6200 0000 0000 0000 000')],
    ['amount with separators', { kind: 'text', text: '12000.5' }, back('12,000.50')],
    ['date in another mask', date, back('1990年1月2日')],
    ['date in the hidden code', date, back('庚午年', '1990-01-02')],
    ['choice by synonym', { kind: 'choice', choice: FEMALE }, back('女性', '9')],
    ['choice by code alone', { kind: 'choice', choice: FEMALE }, back('', '2')],
    ['all of several', { kind: 'choices', choices: [FEMALE, HAN] }, back('汉族、女')],
    ['checked box', yes, back('', 'true')],
    ['yes in other words', yes, back('有')],
    ['path by levels', path, back('北京 / 市辖区 / 东城区')],
    ['path by last name', path, back('东城区')],
    ['path run together', path, back('北京市东城区')],
    ['path by code', path, back('', '110101')],
    [
      'range',
      { kind: 'date-range', from: '2015-06-01', to: '2035-06-01', fromText: '20150601', toText: '20350601' },
      back('2015-06-01 至 2035-06-01'),
    ],
    [
      'open range',
      { kind: 'date-range', from: '2015-06-01', to: '9999-12-31', fromText: '20150601', toText: '长期' },
      back('20150601-长期'),
    ],
  ])('accepts %s', (_name, value, got) => expect(sameMeaning(value, got)).toBe(true));

  it.each<[string, WriteValue, ReturnType<typeof back>]>([
    ['a cut text', { kind: 'text', text: '100000199001010011' }, back('10000019900101001')],
    ['a lost leading zero', { kind: 'text', text: '0123' }, back('123')],
    ['a number rounded by the page', { kind: 'text', text: '9007199254740993' }, back('9007199254740992')],
    ['another day', date, back('1990-01-03')],
    ['another option with the same code', { kind: 'choice', choice: FEMALE }, back('男', '2')],
    ['one of two', { kind: 'choices', choices: [FEMALE, HAN] }, back('女')],
    ['an unchecked box', yes, back('', 'false')],
    ['a neighbouring county', path, back('北京市 / 市辖区 / 西城区')],
    ['half a path', path, back('北京市')],
  ])('refuses %s', (_name, value, got) => expect(sameMeaning(value, got)).toBe(false));

  it('never accepts an empty field', () => {
    expect(sameMeaning({ kind: 'text', text: '' }, { text: '', empty: true })).toBe(false);
  });
});
