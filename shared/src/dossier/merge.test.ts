import { expect, it } from 'vitest';
import type { Fact, Grade } from './dossier.ts';
import { enteredFact, withFact } from './facts.ts';
import { compareFacts, mergeFacts } from './merge.ts';

const TODAY = '2026-11-22';
const AT = '2026-11-22T08:00:00.000Z';
const portal = (value: string, grade: Grade = 'B'): Fact => ({
  value,
  grade,
  at: AT,
  source: { kind: 'portal', from: 'http://127.0.0.1:7101' },
});
const held = withFact(
  withFact({}, 'person.name', enteredFact('张样例', AT), TODAY),
  'person.maritalStatus',
  enteredFact('20', AT),
  TODAY,
);
const incoming = {
  'person.name': portal('张样例'),
  'person.maritalStatus': portal('40'),
  'person.ethnicity': portal('01'),
  'account.smsCode': portal('1'),
};

it('tells new, same and conflicting facts apart and drops X', () => {
  expect(compareFacts(held, incoming).map(({ kind, concept }) => [kind, concept])).toEqual([
    ['same', 'person.name'],
    ['conflict', 'person.maritalStatus'],
    ['new', 'person.ethnicity'],
  ]);
});
it('takes over only what was accepted; an equal value gains the better grade', () => {
  const changes = compareFacts(held, incoming);
  const merged = mergeFacts(held, changes, new Set(['person.ethnicity']), TODAY);
  expect(merged).toMatchObject({
    'person.name': { grade: 'B' },
    'person.maritalStatus': { value: '20' },
    'person.ethnicity': { value: '01' },
  });
  expect(mergeFacts(held, changes, new Set(['person.maritalStatus']), TODAY)['person.maritalStatus']?.value).toBe('40');
  expect(mergeFacts(held, changes, new Set(), TODAY)['person.ethnicity']).toBeUndefined();
});
it('never lowers a grade', () => {
  const graded = { 'person.name': portal('张样例', 'A') };
  expect(
    mergeFacts(graded, compareFacts(graded, { 'person.name': portal('张样例', 'C') }), new Set(), TODAY)['person.name']
      ?.grade,
  ).toBe('A');
});
