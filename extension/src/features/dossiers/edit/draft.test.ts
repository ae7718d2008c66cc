import { describe, expect, it } from 'vitest';
import { type DossierDraft, dossierOf, draftOf, newDraft, newMember } from './draft.ts';
import { ALL_EDITABLE, FIELD_GROUPS, isEditable, ownerOf } from './editable.ts';
import { readEntry } from './read-entry.ts';

const NOW = new Date('2026-03-02T08:00:00.000Z');
const LATER = new Date('2026-03-02T09:00:00.000Z');
const TODAY = '2026-03-02';
const EXPIRES = '2026-03-02T20:00:00.000Z';

function filled(): DossierDraft {
  const draft = newDraft(NOW, EXPIRES);
  const [head] = draft.members;
  if (!head) throw new Error('a draft has a head');
  head.entries = {
    'person.name': ' 测试甲 ',
    'person.birthDate': '19491001',
    'person.isLowIncome': 'true',
    'person.mobile': '',
  };
  draft.entries = { 'household.wageIncome': '1,200.50' };
  return draft;
}

describe('draft', () => {
  it('becomes canonical facts and comes back as the same texts', () => {
    const { dossier, problems } = dossierOf(filled(), undefined, NOW);
    expect(problems).toEqual([]);
    expect(dossier.kind).toBe('person');
    const values = Object.fromEntries(
      Object.entries(dossier.members[0]?.facts ?? {}).map(([id, fact]) => [id, fact.value]),
    );
    expect(values).toMatchObject({
      'person.name': '测试甲',
      'person.birthDate': '1949-10-01',
      'person.isLowIncome': true,
    });
    expect(dossier.members[0]?.facts['person.age']).toMatchObject({ value: '76', source: { kind: 'derived' } });
    expect(dossier.facts['household.wageIncome']?.value).toBe('1200.50');
    const again = dossierOf(draftOf(dossier), dossier, LATER);
    expect({ ...again.dossier, updatedAt: dossier.updatedAt }).toEqual(dossier);
  });

  it('keeps source and time of what was not touched and stamps what was', () => {
    const { dossier } = dossierOf(filled(), undefined, NOW);
    const draft = draftOf(dossier);
    const [head] = draft.members;
    if (head) head.entries['person.name'] = '测试乙';
    const facts = dossierOf(draft, dossier, LATER).dossier.members[0]?.facts;
    expect(facts?.['person.name']?.at).toBe(LATER.toISOString());
    expect(facts?.['person.birthDate']?.at).toBe(NOW.toISOString());
  });

  it('reports what cannot be read instead of dropping it', () => {
    const draft = filled();
    const [head] = draft.members;
    if (head) head.entries['person.idNumber'] = '100000194910010014';
    const { problems } = dossierOf(draft, undefined, NOW);
    expect(problems.map(({ member, concept }) => ({ member, concept }))).toEqual([
      { member: head?.id, concept: 'person.idNumber' },
    ]);
  });
});

describe('members', () => {
  it('need a name, and a relation unless they are the head', () => {
    const draft = filled();
    draft.members.push(newMember(''));
    const { dossier, problems } = dossierOf(draft, undefined, NOW);
    expect(dossier.kind).toBe('household');
    expect(problems.map(({ concept }) => concept)).toEqual(['person.name', 'person.relationToHead']);
  });
});

describe('entries', () => {
  it.each([
    ['person.idNumber', '10000019491001001６', '100000194910010016'],
    ['person.sex', '女', '2'],
    ['person.ethnicity', '汉族', '01'],
    ['person.mobile', '138 0000 0000', '13800000000'],
    ['person.hukouRegion', '湖北省武汉市武昌区', '420106'],
    ['person.hukouRegion', '420106001', '420106001'],
    ['person.hukouRegion', '建始', '422822'],
    ['person.hukouRegion', '建始县', '422822'],
    ['person.hukouRegion', '北京市', '110000'],
    ['person.graduationDate', '2019.07', '2019-07'],
    ['person.bankAccount', '6222 0000 0000 0000 000', '6222000000000000000'],
  ])('%s: %s', (id, text, value) => {
    expect(readEntry(id, text, TODAY)).toEqual({ ok: true, value });
  });

  it.each([
    ['person.idNumber', '123'],
    ['person.sex', '不详'],
    ['person.birthDate', '19490231'],
    ['person.mobile', '12'],
    ['person.income', '很多'],
    ['person.hukouRegion', '某地'],
    ['person.hukouRegion', '鼓楼区'],
    ['account.password', 'x'],
  ])('%s refuses %s and says why', (id, text) => {
    const entry = readEntry(id, text, TODAY);
    expect(entry.ok).toBe(false);
    if (!entry.ok) expect(entry.explain.zh).toMatch(/[一-龥]/);
  });
});

describe('editable fields', () => {
  it('never offer what may not be kept (invariant 9)', () => {
    for (const id of ['account.password', 'account.smsCode', 'person.militaryUnit', 'handler.name', 'person.photo']) {
      expect(isEditable(id), id).toBe(false);
      expect(
        ALL_EDITABLE.some((field) => field.id === id),
        id,
      ).toBe(false);
    }
  });
  it('are all known and in a group of their owner', () => {
    for (const group of FIELD_GROUPS) {
      for (const id of group.concepts) expect([id, isEditable(id), ownerOf(id)]).toEqual([id, true, group.owner]);
    }
  });
});
