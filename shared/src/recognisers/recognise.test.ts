import { describe, expect, it } from 'vitest';
import { fieldOf, formOf } from '../testing/recogniser-forms.ts';
import { recognise } from './recognise.ts';
import { THRESHOLDS } from './recogniser.ts';

const concepts = (form: Parameters<typeof recognise>[0]) => recognise(form).map((guess) => guess.concept);

describe('recognise', () => {
  it('gives one guess per field, in order', () => {
    const form = formOf([fieldOf('姓名'), fieldOf('公民身份号码'), fieldOf('备注')]);
    expect(recognise(form).map((guess) => guess.field)).toEqual(['0', '1', '2']);
    expect(concepts(form)).toEqual(['person.name', 'person.idNumber', 'none']);
  });

  it('is sure of plain labels and says why in both languages', () => {
    const [guess] = recognise(formOf([fieldOf('户主身份证号', { section: ['家庭成员'] })]));
    expect(guess).toMatchObject({ concept: 'head.idNumber' });
    expect(guess?.confidence).toBeGreaterThan(THRESHOLDS.fill);
    expect(guess?.reasons[0]?.text).toEqual({ zh: '标签“户主身份证号”', en: 'label "户主身份证号"' });
  });

  it('does not fill what a look-alike asks for', () => {
    expect(concepts(formOf([fieldOf('身份证照片'), fieldOf('审核人姓名'), fieldOf('是否人户分离')]))).toEqual([
      'none',
      'none',
      'none',
    ]);
  });

  it('takes the subject from the section', () => {
    const section = ['监护人信息'];
    expect(concepts(formOf([fieldOf('姓名', { section }), fieldOf('联系电话', { section })]))).toEqual([
      'guardian.name',
      'guardian.mobile',
    ]);
  });

  it('asks when two labels of one field contradict each other', () => {
    const [guess] = recognise(
      formOf([
        fieldOf('联系电话', {
          labels: [
            { source: 'label-for', text: '联系电话' },
            { source: 'aria', text: '身份证号' },
          ],
        }),
      ]),
    );
    expect(guess?.ambiguousSubject).toBe(true);
    expect(guess?.confidence).toBeLessThan(THRESHOLDS.fill);
  });

  it('asks when a second person is not named', () => {
    const guesses = recognise(formOf([fieldOf('姓名'), fieldOf('身份证号'), fieldOf('姓名'), fieldOf('身份证号')]));
    expect(guesses.map((guess) => guess.ambiguousSubject ?? false)).toEqual([false, false, true, true]);
    for (const guess of guesses.slice(2)) expect(guess.confidence).toBeLessThan(THRESHOLDS.fill);
  });

  it('keeps rows of household members apart', () => {
    const rows = [0, 1].flatMap((index) =>
      ['姓名', '与户主关系'].map((label) =>
        fieldOf(label, { row: { group: 'members', index }, section: ['家庭成员'] }),
      ),
    );
    const guesses = recognise(formOf([fieldOf('户主姓名'), ...rows]));
    expect(guesses.map((guess) => guess.concept)).toEqual([
      'head.name',
      'person.name',
      'person.relationToHead',
      'person.name',
      'person.relationToHead',
    ]);
    expect(guesses.some((guess) => guess.ambiguousSubject)).toBe(false);
  });

  it('asks when two labels of equal standing disagree', () => {
    const [guess] = recognise(
      formOf([
        {
          ...fieldOf(''),
          labels: [
            { source: 'cell-left', text: '姓名' },
            { source: 'aria', text: '民族' },
          ],
        },
      ]),
    );
    expect(guess?.confidence).toBeLessThan(THRESHOLDS.fill);
    expect(guess?.rivals.length).toBeGreaterThan(0);
  });

  it('names the parts of a split address', () => {
    const guesses = recognise(
      formOf([
        fieldOf('户籍所在省', { widget: 'select' }),
        fieldOf('户籍所在市', { widget: 'select' }),
        fieldOf('户籍详细地址'),
      ]),
    );
    expect(guesses.map(({ concept, part }) => [concept, part])).toEqual([
      ['person.hukouRegion', 'province'],
      ['person.hukouRegion', 'city'],
      ['person.hukouAddress', 'detail'],
    ]);
  });
});
