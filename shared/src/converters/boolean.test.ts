import { expect, it } from 'vitest';
import { type TargetOverrides, targetFor } from '../testing/converter-target.ts';
import { boolean } from './boolean.ts';

const radio = (label: string, options: TargetOverrides['options']): TargetOverrides => ({
  label,
  options: options ?? [],
  field: { widget: 'radio' },
});

it.each<[string, boolean, TargetOverrides, string]>([
  ['person.isDisabled', true, radio('是否残疾人', ['是', '否']), '是'],
  ['person.isDisabled', false, radio('有无残疾', ['有', '无']), '无'],
  ['person.isLowIncome', false, radio('是否享受低保', ['享受低保', '不享受低保']), '不享受低保'],
  ['person.hasCriticalIllnessInsurance', true, radio('是否参保', ['1|参保', '0|不参保']), '1|参保'],
  ['person.residenceMatchesHukou', false, radio('人户一致标识', ['一致', '不一致']), '不一致'],
  ['person.residenceMatchesHukou', false, radio('是否人户分离', ['是', '否']), '是'],
  ['person.residenceMatchesHukou', true, radio('是否人户一致', ['是', '否']), '是'],
  ['person.isDisabled', true, radio('是否残疾人', ['0', '1']), '1'],
])('%s = %s', (concept, value, over, text) => {
  const result = boolean.toPage(value, targetFor(concept, over));
  expect(result).toMatchObject({ ok: true });
  if (result.ok && result.value.kind === 'choice') expect(result.value.choice.texts[0]).toBe(text);
});

it('refuses bare 1/2 (D11)', () => {
  expect(boolean.toPage(true, targetFor('person.isDisabled', radio('是否残疾人', ['1', '2'])))).toMatchObject({
    ok: false,
    code: 'ambiguous-option',
  });
});

it('inverts a switch whose question is the opposite, and reads it back', () => {
  const target = targetFor('person.residenceMatchesHukou', { label: '是否人户分离', field: { widget: 'switch' } });
  expect(boolean.toPage(true, target)).toMatchObject({ value: { kind: 'boolean', value: false } });
  expect(boolean.fromPage('是', target)).toBe(false);
});
