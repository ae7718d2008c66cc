import { describe, expect, it } from 'vitest';
import { CONCEPTS, canonicalId, conceptOf, labelOf, sensitivityOf } from './catalogue.ts';
import { CODE_TABLES } from './code-tables/registry.ts';
import { isRoleId, ROLES } from './roles.ts';

describe('catalogue', () => {
  it('holds every concept under its own id', () => {
    expect(Object.keys(CONCEPTS)).toHaveLength(234);
    for (const [id, concept] of Object.entries(CONCEPTS)) expect(concept.id).toBe(id);
  });

  it('names existing code tables, concepts and roles only', () => {
    for (const concept of Object.values(CONCEPTS)) {
      if (concept.codeTable) expect(CODE_TABLES).toHaveProperty(concept.codeTable);
      for (const role of Object.keys(concept.byRole ?? {})) expect(isRoleId(role)).toBe(true);
      for (const never of concept.notLabels ?? []) expect([concept.label, ...concept.aliases]).not.toContain(never);
    }
    for (const [id, table] of Object.entries(CODE_TABLES)) {
      expect(table.id).toBe(id);
      for (const concept of table.concepts) expect(CONCEPTS).toHaveProperty([concept]);
    }
    for (const [id, role] of Object.entries(ROLES)) expect(role.id).toBe(id);
  });

  it('has no code twice in one table, except the collection of codes for one card', () => {
    for (const { id, items } of Object.values(CODE_TABLES)) {
      expect(new Set(items.map((item) => item.code)).size, id).toBe(items.length);
      for (const item of items) expect(item.synonyms, `${id} ${item.code}`).not.toContain(item.name);
    }
  });

  it('keeps the names that D04–D08 tell apart', () => {
    const named = (table: keyof typeof CODE_TABLES, name: string) =>
      CODE_TABLES[table].items.filter((item) => item.name === name || item.synonyms.includes(name)).map((i) => i.code);
    expect(named('ethnicity', '汉')).toEqual(['01']);
    expect(named('maritalStatus', '离异')).toEqual(['40']);
    expect(named('sex', '男')).toEqual(['1']);
    expect(named('politicalStatus', '党员')).toEqual(['01']);
    expect(named('relationToHead', '之子')).toEqual(['20']);
    expect(named('education', '大学本科')).toEqual(['20', '21']);
  });

  it('resolves roles, also those the catalogue does not list for a concept', () => {
    expect(conceptOf('guardian.mobile')).toMatchObject({ concept: { id: 'person.mobile' }, role: 'guardian' });
    expect(conceptOf('father.employer')).toMatchObject({ concept: { id: 'person.employer' }, role: 'father' });
    expect(conceptOf('household.members')).not.toHaveProperty('role');
    expect(conceptOf('legalRep.name')?.concept.id).toBe('org.legalRep');
    expect(canonicalId('legalRep.idNumber')).toBe('org.legalRepIdNumber');
    expect(conceptOf('guardian.nothing')).toBeUndefined();
    expect(conceptOf('nothing')).toBeUndefined();
  });

  it('labels and grades role-qualified ids', () => {
    expect(labelOf('person.idNumber')).toEqual({ zh: '公民身份号码', en: 'id number' });
    expect(labelOf('guardian.mobile').zh).toBe('监护人联系电话');
    expect(labelOf('father.employer')).toEqual({ zh: '父亲工作单位', en: 'father employer' });
    expect(sensitivityOf('person.name')).toBe('P');
    expect(sensitivityOf('handler.name')).toBe('N');
    expect(sensitivityOf('spouse.bankAccount')).toBe('S');
    expect(sensitivityOf('no.such')).toBe('S');
  });
});
