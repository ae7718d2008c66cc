import { expect, it } from 'vitest';
import { fieldFor } from '../testing/converter-target.ts';
import { checkAdaptor } from './check-adaptor.ts';
import { findAdaptedField, findAdaptedForm } from './find-adapted.ts';

const field = {
  label: '户籍类型',
  concept: 'person.hukouType',
  codeMap: { '20': '04' },
  retireWhen: '公安户籍接口开放后',
};
const adaptor = (over: object = {}, fields: object[] = [field]) => ({
  portal: 'demo',
  version: 1,
  origins: ['http://127.0.0.1:7101'],
  forms: [{ id: 'apply', path: '/apply/*', heading: '参保', fields }],
  ...over,
});
const page = {
  documentToken: 't',
  origin: 'http://127.0.0.1:7101',
  path: '/apply/new',
  title: '居民参保登记',
  headings: [],
  fields: [],
};

it('accepts a sound adaptor and finds its rule on the page', () => {
  const check = checkAdaptor(adaptor());
  expect(check.ok).toBe(true);
  if (!check.ok) return;
  const form = findAdaptedForm(check.adaptor, page);
  expect(form?.id).toBe('apply');
  expect(form && findAdaptedField(form, fieldFor('f', { label: '* 户籍类型（必填）：' }))?.concept).toBe(
    'person.hukouType',
  );
  expect(form && findAdaptedField(form, fieldFor('f', { label: '户籍' }))).toBeUndefined();
});
it.each([
  ['another origin', { origin: 'http://127.0.0.1:7102' }],
  ['another path', { path: '/list' }],
  ['another heading', { title: '高龄津贴' }],
])('does not apply to %s', (_name, over) => {
  const check = checkAdaptor(adaptor());
  expect(check.ok && findAdaptedForm(check.adaptor, { ...page, ...over })).toBeUndefined();
});
it.each([
  ['an unknown concept', [{ ...field, concept: 'person.nonsense' }]],
  ['a secret', [{ ...field, concept: 'account.password' }]],
  ['a code that no table has', [{ ...field, codeMap: { '99': 'x' } }]],
  ['no date of retirement', [{ ...field, retireWhen: '' }]],
  ['the same label twice', [field, field]],
])('refuses %s', (_name, fields) =>
  expect(checkAdaptor(adaptor({}, fields))).toMatchObject({
    ok: false,
    problems: [expect.objectContaining({ zh: expect.any(String) })],
  }),
);
it('tells two fields of one label apart by name', () => {
  const check = checkAdaptor(adaptor({}, [field, { ...field, name: 'hjlx2', concept: 'spouse.hukouType' }]));
  expect(check.ok).toBe(true);
  const form = check.ok ? findAdaptedForm(check.adaptor, page) : undefined;
  expect(form && findAdaptedField(form, fieldFor('f', { label: '户籍类型', field: { name: 'hjlx2' } }))?.concept).toBe(
    'spouse.hukouType',
  );
});
