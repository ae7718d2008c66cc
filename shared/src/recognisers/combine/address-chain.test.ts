import { describe, expect, it } from 'vitest';
import { fieldOf, formOf } from '../../testing/recogniser-forms.ts';
import { recognise } from '../recognise.ts';
import { THRESHOLDS } from '../recogniser.ts';

const parts = (...fields: Parameters<typeof formOf>[0]) =>
  recognise(formOf(fields)).map(({ concept, part }) => `${concept} ${part ?? '-'}`);
const select = (label: string, more = {}) => fieldOf(label, { widget: 'select', ...more });

describe('split addresses', () => {
  it('numbers three pickers under one label and goes on below them', () => {
    expect(
      parts(
        select('户籍地址'),
        select('户籍地址'),
        select('户籍地址'),
        fieldOf('乡镇'),
        fieldOf('村(组)'),
        fieldOf('居住地址'),
      ),
    ).toEqual([
      'person.hukouRegion province',
      'person.hukouRegion city',
      'person.hukouRegion county',
      'person.hukouAddress town',
      'person.hukouAddress village',
      'person.residenceAddress -',
    ]);
  });

  it('takes the level from the placeholder or the name before the order', () => {
    expect(
      parts(select('居住地址', { placeholder: '请选择市' }), select('居住地址', { placeholder: '请选择区县' })),
    ).toEqual(['person.residenceRegion city', 'person.residenceRegion county']);
    expect(parts(select('户籍地址', { name: 'hjCity' }), select('户籍地址', { name: 'hjCounty' }))).toEqual([
      'person.hukouRegion city',
      'person.hukouRegion county',
    ]);
  });

  it('does not guess the levels of two unmarked pickers', () => {
    expect(parts(select('户籍地址'), select('户籍地址'))).toEqual(['person.hukouRegion -', 'person.hukouRegion -']);
  });

  it('leaves a region after a whole address alone', () => {
    expect(parts(fieldOf('户籍地址'), fieldOf('乡镇'))).toEqual(['person.hukouAddress -', 'region.town town']);
  });
});

describe('regions in a row', () => {
  it('names no part of a picker that holds all of them', () => {
    const hint = (placeholder: string) => select('居住地区划', { widget: 'cascader', placeholder });
    expect(parts(hint('省/市/县'), hint('省 / 市 / 区'))).toEqual([
      'person.residenceRegion -',
      'person.residenceRegion -',
    ]);
    expect(
      parts(select('户籍地址', { placeholder: '省(市、区)' }), select('户籍地址', { placeholder: '县(市、区)' })),
    ).toEqual(['person.hukouRegion province', 'person.hukouRegion county']);
  });

  it('are surer together than alone', () => {
    const alone = recognise(formOf([select('县')]))[0];
    const inRow = recognise(formOf([select('省'), select('市'), select('县'), select('乡镇')]));
    expect(inRow.map((guess) => guess.concept)).toEqual([
      'region.province',
      'region.city',
      'region.county',
      'region.town',
    ]);
    expect(inRow[2]?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
    for (const guess of inRow) expect(guess.confidence).toBeGreaterThanOrEqual(THRESHOLDS.fill);
  });
});
