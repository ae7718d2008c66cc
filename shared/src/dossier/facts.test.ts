import { expect, it } from 'vitest';
import { conflictsIn, enteredFact, withDerived, withFact, withoutFact } from './facts.ts';

const TODAY = '2026-11-22';
const AT = '2026-11-22T08:00:00.000Z';
const enter = (facts: Parameters<typeof withFact>[0], concept: string, value: string) =>
  withFact(facts, concept, enteredFact(value, AT), TODAY);

it('derives birth date, sex, card type and age from the ID number, marked as derived', () => {
  const facts = enter({}, 'person.idNumber', '10000019900101002X');
  expect(Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, [fact.value, fact.source.kind]]))).toEqual({
    'person.idNumber': ['10000019900101002X', 'entered'],
    'person.birthDate': ['1990-01-01', 'derived'],
    'person.sex': ['2', 'derived'],
    'person.idType': ['201', 'derived'],
    'person.age': ['36', 'derived'],
  });
});
it('derives nothing from a number that fails its check', () => {
  expect(Object.keys(enter({}, 'person.idNumber', '100000199001010021'))).toEqual(['person.idNumber']);
});
it('recomputes when the number changes and drops when it goes', () => {
  const first = enter({}, 'person.idNumber', '10000019900101002X');
  const second = enter(first, 'person.idNumber', '100000198506151237');
  expect([second['person.birthDate']?.value, second['person.sex']?.value]).toEqual(['1985-06-15', '1']);
  expect(withoutFact(second, 'person.idNumber', TODAY)).toEqual({});
});
it('keeps a typed value against a derived one and shows the conflict', () => {
  const facts = enter(enter({}, 'person.birthDate', '1990-02-01'), 'person.idNumber', '10000019900101002X');
  expect(facts['person.birthDate']).toMatchObject({ value: '1990-02-01', source: { kind: 'entered' } });
  expect(conflictsIn(facts, TODAY)).toMatchObject([
    { concept: 'person.birthDate', kept: { value: '1990-02-01' }, other: { value: '1990-01-01' } },
  ]);
});
it('reads the disability card, grows older, and knows equal addresses', () => {
  const facts = enter(
    enter(enter({}, 'person.disabilityCardNo', '10000019900101002X43'), 'person.hukouAddress', '甲'),
    'person.residenceAddress',
    '甲',
  );
  expect(facts).toMatchObject({
    'person.isDisabled': { value: true },
    'person.disabilityType': { value: '4' },
    'person.disabilityLevel': { value: '3' },
    'person.residenceMatchesHukou': { value: true },
  });
  const born = enter({}, 'person.birthDate', '1990-11-23');
  expect([born['person.age']?.value, withDerived(born, '2026-11-23')['person.age']?.value]).toEqual(['35', '36']);
});
it('takes no X value in', () => {
  expect(enter({}, 'account.password', 'secret')).toEqual({});
});
it('gives derived facts the grade of their source', () => {
  const facts = withFact({}, 'person.idNumber', { ...enteredFact('10000019900101002X', AT), grade: 'A' }, TODAY);
  expect([facts['person.birthDate']?.grade, facts['person.age']?.grade]).toEqual(['A', 'A']);
});
