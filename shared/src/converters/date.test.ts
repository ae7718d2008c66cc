import { expect, it } from 'vitest';
import { targetFor } from '../testing/converter-target.ts';
import { CONVERTERS } from './registry.ts';

const { date, month, dateRange, idNumber, bankAccount, text } = CONVERTERS;

it.each([
  ['yyyyMMdd', '19900102'],
  ['yyyy.MM.dd', '1990.01.02'],
  ['yyyy年M月d日', '1990年1月2日'],
  ['yyyyMM', '199001'],
])('writes %s (D01)', (dateFormat, written) => {
  expect(date.toPage('1990-01-02', targetFor('person.birthDate', { hints: { dateFormat } }))).toMatchObject({
    value: { kind: 'date', text: written },
  });
});
it('gives a picker what it can hold', () => {
  expect(date.toPage('1990-01-02', targetFor('person.birthDate', { field: { widget: 'month' } }))).toMatchObject({
    value: { iso: '1990-01', text: '1990-01' },
  });
  expect(date.toPage('1990-01-02', targetFor('person.birthDate', { field: { maxLength: 8 } }))).toMatchObject({
    value: { text: '19900102' },
  });
});
it('never invents a day', () => {
  expect(month.toPage('1991-07', targetFor('person.graduationDate', { field: { widget: 'date' } }))).toMatchObject({
    ok: false,
    code: 'precision-lost',
  });
  expect(month.toPage('1991-07', targetFor('person.graduationDate', { hints: { dateFormat: 'yyyy' } }))).toMatchObject({
    value: { iso: '1991' },
  });
});
it('writes 长期 where the page knows the word, proposes it in a free box, refuses it in a calendar (D02)', () => {
  const forever = (over: Parameters<typeof targetFor>[1]) =>
    date.toPage('9999-12-31', targetFor('person.idValidTo', over));
  expect(forever({ label: '有效期止(长期请填“长期”)' })).toEqual({
    ok: true,
    value: { kind: 'text', text: '长期' },
    explain: expect.anything(),
  });
  expect(forever({})).toMatchObject({ proposed: true });
  expect(forever({ field: { widget: 'date' } })).toMatchObject({ ok: false });
});
it('splits and joins periods', () => {
  const period = { from: '2015-06-01', to: '9999-12-31' };
  const write = (label: string, dateFormat?: string) =>
    dateRange.toPage(
      period,
      targetFor('org.operatingPeriod', { label, hints: dateFormat === undefined ? {} : { dateFormat } }),
    );
  expect(write('经营期限', 'yyyyMMdd')).toMatchObject({ value: { text: '20150601-长期' } });
  expect(write('经营期限起')).toMatchObject({ value: { text: '2015-06-01' } });
  expect(write('营业期限截止日期')).toMatchObject({ value: { text: '长期' } });
});
it('never puts long digits into a number box', () => {
  expect(
    idNumber.toPage('100000199001010011', targetFor('person.idNumber', { field: { widget: 'number' } })),
  ).toMatchObject({ ok: false });
  expect(
    bankAccount.toPage('6200000000000000000', targetFor('person.bankAccount', { field: { widget: 'number' } })),
  ).toMatchObject({ ok: false });
});
it('refuses what the box would cut', () => {
  expect(
    idNumber.toPage('100000199001010011', targetFor('person.idNumber', { field: { maxLength: 15 } })),
  ).toMatchObject({ ok: false, code: 'too-long' });
});
it('refuses an ID number that fails its check, without repeating it', () => {
  const result = idNumber.toPage('110105194912310021', targetFor('person.idNumber'));
  expect(result).toMatchObject({ ok: false, code: 'invalid-value' });
  expect(JSON.stringify(result)).not.toContain('1949');
});
it('unifies the separator of ethnic names (D22)', () => {
  expect(
    ['阿依古丽•买买提', '阿依古丽．买买提', '阿依古丽 · 买买提'].map((name) =>
      text.toPage(name, targetFor('person.name')),
    ),
  ).toEqual([1, 2, 3].map(() => expect.objectContaining({ value: { kind: 'text', text: '阿依古丽·买买提' } })));
});
it('gives old boxes the organisation code inside the credit code', () => {
  const write = (field: { maxLength?: number }) =>
    CONVERTERS.uscc.toPage('91110108551385082Q', targetFor('org.uscc', { label: '组织机构代码', field }));
  expect(write({ maxLength: 9 })).toMatchObject({ value: { text: '551385082' } });
  expect(write({})).toMatchObject({ value: { text: '91110108551385082Q' }, proposed: true });
});
