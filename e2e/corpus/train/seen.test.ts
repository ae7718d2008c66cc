import { describe, expect, it } from 'vitest';
import type { CorpusField, CorpusForm } from '../corpus.ts';
import { seenTable, seenTables, sightingsOf } from './seen.ts';

const field = (label: string, concept: string, more: Partial<CorpusField> = {}): CorpusField => ({
  label,
  placeholder: '',
  name: '',
  widget: 'text',
  options: [],
  context: '',
  concept,
  alt: [],
  note: '',
  ...more,
});
const form = (id: string, repo: string | null, fields: readonly CorpusField[], subject = 'person'): CorpusForm => ({
  id,
  source: { repo, path: 'a.vue', commit: null },
  framework: 'html',
  title: '登记',
  subject,
  fields,
});

const FORMS = [
  form('f1', 'one/a', [field('姓名：', 'person.name', { name: 'form.xm' }), field('姓 名', 'person.name')]),
  form('f2', 'one/a', [field('姓名', 'none'), field('状态', 'none')]),
  form('f3', 'two/b', [field('姓名', 'person.name', { name: 'xm' }), field('法人', 'legalRep.name')]),
  form('f4', null, [field('姓名', 'person.name')]),
  form('f5', null, [field('姓名', 'person.name'), field('备注', 'none')]),
];
const sightings = sightingsOf(FORMS);

describe('the table of seen labels', () => {
  it('counts a repository once, however many of its fields say so; forms of unknown source are their own', () => {
    expect(seenTable(sightings).labels.get('姓名')).toEqual({ 'person.name': 4, none: 1 });
  });

  it('spells ids one way', () => {
    expect(seenTable(sightings).labels.get('法人')).toEqual({ 'org.legalRep': 1 });
  });

  it('knows nothing of a repository that is left out', () => {
    expect(seenTable(sightings, 'one/a').labels.get('姓名')).toEqual({ 'person.name': 3 });
    expect(seenTable(sightings, 'two/b').labels.has('法人')).toBe(false);
    const without = seenTables(sightings);
    for (const repository of ['one/a', 'two/b', 'f4', 'f5']) {
      const afresh = seenTable(sightings.filter((one) => one.repository !== repository));
      expect(without(repository)).toEqual(afresh);
    }
  });

  it('keeps no label without a meaning and no name that only one repository has', () => {
    const { labels, names } = seenTable(sightings);
    expect(labels.has('状态')).toBe(false);
    expect(names.get('xm')).toEqual({ 'person.name': 2 });
    expect(seenTable(sightings, 'two/b').names.has('xm')).toBe(false);
  });

  it('leaves out search filters, fields nobody can decide, and forms of search and statistics', () => {
    const more = [
      form('f6', 'three/c', [
        field('籍贯', 'none', { filter: 'person.nativePlace' }),
        field('籍贯', 'person.nativePlace', { undecidable: true }),
      ]),
      form('f7', 'four/d', [field('籍贯', 'person.nativePlace')], 'search'),
      form('f8', 'five/e', [field('籍贯', 'person.nativePlace')], 'statistics'),
    ];
    expect(seenTable(sightingsOf(more)).labels.has('籍贯')).toBe(false);
  });
});
