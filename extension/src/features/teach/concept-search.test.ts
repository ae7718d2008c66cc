import { isTeachable } from '@tongban/shared/recognisers/taught/teachable';
import { describe, expect, it } from 'vitest';
import { conceptEntries, searchConcepts } from './concept-search.ts';
import { roleOf, underRole } from './lesson.ts';

describe('the search for a concept', () => {
  it.each([
    ['身份证号', 'person.idNumber'],
    ['手机', 'person.mobile'],
    ['lxdh', 'person.mobile'],
    ['lianxidianhua', 'person.mobile'],
    ['LXDH', 'person.mobile'],
    ['户主身份证号', 'head.idNumber'],
    ['hzsfzh', 'head.idNumber'],
    ['监护人电话', 'guardian.mobile'],
    ['mobile', 'person.mobile'],
    ['person.ethnicity', 'person.ethnicity'],
  ])('finds by %s', (query, concept) => {
    expect(searchConcepts(query).slice(0, 3)).toContain(concept);
  });

  it('offers nothing that is never filled', () => {
    for (const query of ['密码', '验证码', '照片', 'zp', 'mm', '家庭成员'])
      expect(searchConcepts(query).filter((id) => !isTeachable(id))).toEqual([]);
    expect(conceptEntries().filter(({ id }) => id.startsWith('account.'))).toEqual([]);
    expect(conceptEntries().length).toBeGreaterThan(200);
  });

  it('answers nothing to nothing', () => {
    expect(searchConcepts('  ')).toEqual([]);
    expect(searchConcepts('zzzzqq')).toEqual([]);
  });
});

describe('whose value', () => {
  it('moves a personal concept to any role, and leaves the others alone', () => {
    expect(underRole('person.mobile', 'guardian')).toBe('guardian.mobile');
    expect(underRole('guardian.mobile', 'person')).toBe('person.mobile');
    expect(underRole('person.name', 'legalRep')).toBe('org.legalRep');
    expect(['person.name', 'head.name', 'household.houseCount', 'org.name', 'none'].map(roleOf)).toEqual([
      'person',
      'head',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
