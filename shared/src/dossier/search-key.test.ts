import { expect, it } from 'vitest';
import { enteredFact } from './facts.ts';
import { newDossier } from './new-dossier.ts';
import { searchKey, searchNames } from './search-key.ts';

it('holds names and numbers of every member and nothing sensitive', () => {
  const base = newDossier({ id: 'd', kind: 'household', memberId: 'm1', now: new Date('2026-11-22T00:00:00Z') });
  const fact = (value: string) => enteredFact(value, base.createdAt);
  const dossier = {
    ...base,
    members: [
      {
        id: 'm1',
        relation: '01',
        facts: {
          'person.name': fact('张 样例'),
          'person.idNumber': fact('10000019900101002X'),
          'person.bankAccount': fact('6200000000000000000'),
        },
      },
      { id: 'm2', relation: '20', facts: { 'person.name': fact('张小样'), 'person.mobile': fact('13000000001') } },
    ],
  };
  expect(searchKey(dossier)).toBe('张样例 10000019900101002x 张小样 13000000001');
  expect(searchNames(dossier)).toEqual(['张 样例', '张小样']);
});
