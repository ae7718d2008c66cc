import { describe, expect, it } from 'vitest';
import type { Dossier, Facts, Member } from './dossier.ts';
import { enteredFact } from './facts.ts';
import { newDossier } from './new-dossier.ts';
import { factsFor } from './subject.ts';

const TODAY = '2026-11-22';
const NOW = new Date(`${TODAY}T08:00:00Z`);
const facts = (values: Record<string, string | boolean>): Facts =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, enteredFact(value, NOW.toISOString())]));
const member = (id: string, relation: string, values: Record<string, string | boolean>): Member => ({
  id,
  relation,
  facts: facts(values),
});
const household = (
  members: readonly Member[],
  kind: Dossier['kind'] = 'household',
  own: Record<string, string> = {},
): Dossier => ({
  ...newDossier({ id: 'd', kind, memberId: 'x', now: NOW }),
  members,
  facts: facts(own),
});

const FATHER = member('f', '01', {
  'person.name': '张样例',
  'person.idNumber': '100000198506151237',
  'person.mobile': '13000000001',
});
const MOTHER = member('m', '12', { 'person.name': '李样例', 'person.sex': '2', 'person.maritalStatus': '21' });
const CHILD = member('c', '30', {
  'person.name': '张小样',
  'person.birthDate': '2015-01-02',
  'person.residenceRegion': '440305099',
});

describe('factsFor', () => {
  const family = household([FATHER, MOTHER, CHILD], 'household', {
    'household.safeWater': 'x',
    'agent.name': '王代办',
  });

  it('sees the household from the head', () => {
    expect(factsFor(family, 'f', TODAY)).toMatchObject({
      'person.name': '张样例',
      'person.sex': '1',
      'person.birthDate': '1985-06-15',
      'person.age': '41',
      'head.name': '张样例',
      'spouse.name': '李样例',
      'child.name': '张小样',
      'person.relationToHead': '02',
      'person.relationToApplicant': '01',
      'person.householdSize': '3',
      'agent.name': '王代办',
      'application.fillDate': TODAY,
    });
  });

  it('sees it from a child: parents, guardian, no spouse, no child', () => {
    const seen = factsFor(family, 'c', TODAY);
    expect(seen).toMatchObject({
      'person.name': '张小样',
      'father.name': '张样例',
      'mother.name': '李样例',
      'guardian.mobile': '13000000001',
      'guardian.relationToApplicant': '51',
      'head.relationToHead': '02',
      'person.relationToHead': '30',
    });
    expect(Object.keys(seen).filter((id) => /^(spouse|child)\./.test(id))).toEqual([]);
  });

  it('gives everybody else a row, related to the head and to the applicant', () => {
    expect(factsFor(family, 'c', TODAY)['household.members']).toMatchObject([
      { 'person.name': '张样例', 'person.relationToHead': '02', 'person.relationToApplicant': '51', 'person.sex': '1' },
      { 'person.name': '李样例', 'person.relationToHead': '12', 'person.relationToApplicant': '52' },
    ]);
  });

  it('leaves a role empty that two could fill, or that no chain reaches (D08)', () => {
    const two = household([
      FATHER,
      CHILD,
      member('c2', '20', { 'person.name': '张二样' }),
      member('z', '99', { 'person.name': '赵样例' }),
    ]);
    expect(Object.keys(factsFor(two, 'f', TODAY)).some((id) => id.startsWith('child.'))).toBe(false);
    const guest = factsFor(two, 'z', TODAY);
    expect(guest['head.name']).toBe('张样例');
    expect((guest['household.members'] as readonly Record<string, string>[])[0]).not.toHaveProperty(
      'person.relationToApplicant',
    );
  });

  it('knows no head where there are two or the dossier is one person', () => {
    expect(factsFor(household([FATHER, member('f2', '02', {})]), 'f', TODAY)).not.toHaveProperty('head.name');
    const alone = factsFor(household([FATHER], 'person'), 'f', TODAY);
    expect(alone).toMatchObject({ 'person.name': '张样例' });
    expect(Object.keys(alone).filter((id) => /^head\.|relationToHead|household/.test(id))).toEqual([]);
  });

  it('lets what was typed win over what follows', () => {
    const typed = household(
      [
        member('f', '01', {
          'person.idNumber': '100000198506151237',
          'person.birthDate': '1985-06-16',
          'guardian.name': '周监护',
        }),
      ],
      'household',
      { 'person.householdSize': '5' },
    );
    expect(factsFor(typed, 'f', TODAY)).toMatchObject({
      'person.birthDate': '1985-06-16',
      'guardian.name': '周监护',
      'person.householdSize': '5',
    });
  });

  it('finds no guardian for an adult, and lets no X value out', () => {
    const adult = household([
      FATHER,
      member('c', '20', { 'person.birthDate': '2000-01-01', 'person.militaryUnit': '某部' }),
    ]);
    const seen = factsFor(adult, 'c', TODAY);
    expect(seen).not.toHaveProperty('guardian.name');
    expect(seen).not.toHaveProperty('person.militaryUnit');
  });

  it('gives an organisation its own facts', () => {
    expect(factsFor(household([], 'organisation', { 'org.name': '样例公司' }), '', TODAY)).toEqual({
      'application.fillDate': TODAY,
      'org.name': '样例公司',
    });
  });
});
