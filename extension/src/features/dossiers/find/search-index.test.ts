import type { Dossier } from '@tongban/shared/dossier/dossier';
import { describe, expect, it } from 'vitest';
import { namePinyin } from './pinyin.ts';
import { MAX_RESULTS, type SearchRow, search, searchRow } from './search-index.ts';

const at = '2026-03-02T08:00:00.000Z';
const fact = (value: string) => ({ value, source: { kind: 'entered' as const }, grade: 'D' as const, at });
const dossier = (id: string, name: string, idNumber: string): Dossier => ({
  id,
  kind: 'person',
  facts: {},
  members: [{ id: 'm', relation: '01', facts: { 'person.name': fact(name), 'person.idNumber': fact(idNumber) } }],
  createdAt: at,
  updatedAt: at,
  expiresAt: at,
});

const rows = [
  searchRow(dossier('a', '张三丰', '100000194910010016'), namePinyin),
  searchRow(dossier('b', '单雄信', '100000195001010021'), namePinyin),
];
const ids = (query: string) => search(rows, query).map((row) => row.id);

describe('search', () => {
  it.each([
    ['张三', ['a']],
    ['zhangsanfeng', ['a']],
    ['zsf', ['a']],
    ['ZSF', ['a']],
    ['0016', ['a']],
    ['0021', ['b']],
    ['00２1', ['b']],
    ['shan', ['b']],
    ['dxx', ['b']],
    ['张 0016', ['a']],
    ['张 0021', []],
    ['', ['a', 'b']],
  ])('%s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('does not match across two names', () => {
    const couple = dossier('c', '李四', '100000194910010016');
    const [head] = couple.members;
    const household = {
      ...couple,
      members: [...couple.members, { ...head, id: 'n', facts: { 'person.name': fact('王五') } }],
    };
    expect(search([searchRow(household as Dossier, namePinyin)], '四王')).toEqual([]);
  });

  it('goes through 100,000 rows without finding anything, well within a second', () => {
    const many: SearchRow[] = Array.from({ length: 100_000 }, (_, n) => ({ ...(rows[0] as SearchRow), id: String(n) }));
    expect(search(many, 'nobody')).toEqual([]);
    expect(search(many, 'zsf')).toHaveLength(MAX_RESULTS);
  });
});
