import { bilingual } from '../catalogue/bilingual.ts';
import { conceptOf, labelOf } from '../catalogue/catalogue.ts';
import { CODE_TABLES, type CodeTableId } from '../catalogue/code-tables/registry.ts';
import { collectEach } from './collect-each.ts';
import { foldText } from './normalise-label.ts';
import type { FieldOption } from './page-form.ts';
import { conceptsOf, type ReadField } from './read-form.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

/** Tables whose entries are too general to tell anything: 其他, 一级, 正常 stand in many lists. */
const TELLING: ReadonlySet<CodeTableId> = new Set([
  'sex',
  'ethnicity',
  'maritalStatus',
  'politicalStatus',
  'idTypeTax',
  'hukouType',
  'relationToHead',
  'education',
  'degree',
  'employmentStatus',
  'insuredCategory',
  'health',
  'disabilityType',
  'selfCare',
  'assistanceType',
  'monitoringType',
  'partyMemberType',
  'militaryBranch',
  'residenceReason',
]);
const GENERAL = new Set([
  '其他',
  '其它',
  '无',
  '未知',
  '不详',
  '正常',
  '是',
  '否',
  '一级',
  '二级',
  '三级',
  '四级',
  '一般',
]);
const EMPTY = /^(?:-*请?选择.*|-+|全部|不限|空)?$/;

const index = new Map<string, Set<CodeTableId>>();
for (const id of Object.keys(CODE_TABLES) as CodeTableId[]) {
  for (const item of CODE_TABLES[id].items) {
    for (const name of [item.name, ...item.synonyms]) {
      const key = foldText(name);
      index.set(key, (index.get(key) ?? new Set()).add(id));
    }
  }
}

const clean = (options: readonly FieldOption[]): string[] => {
  const texts: string[] = [];
  for (const option of options.slice(0, 80)) {
    const text = foldText(option.text).replace(/^[\dA-Za-z]{1,4}[-|._、:]+(?=\p{Script=Han})/u, '');
    if (!EMPTY.test(text)) texts.push(text);
  }
  return texts;
};

/** Share of the options that a table knows, and how many. */
const shares = (texts: readonly string[]): Map<CodeTableId, { share: number; hits: number }> => {
  const hits = new Map<CodeTableId, number>();
  let counted = 0;
  for (const text of texts) {
    if (GENERAL.has(text)) continue;
    counted += 1;
    for (const id of index.get(text) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
  }
  return new Map([...hits].map(([id, count]) => [id, { share: count / counted, hits: count }]));
};

const isYesNo = (texts: readonly string[]): boolean =>
  texts.length === 2 && texts.every((text) => /^(?:是|否|有|无|y|n|yes|no|已.{1,3}|未.{1,3}|不是)$/i.test(text));

const collect = (read: ReadField): readonly Evidence[] => {
  const texts = clean(read.field.options);
  if (texts.length < 2) return [];
  const found = shares(texts);
  const matched = conceptsOf(read);
  const shown = texts.slice(0, 3).join('、');
  const reason = (zh: string, en: string): Evidence['reason'] => ({ source: 'options', text: bilingual(zh, en) });
  const evidence: Evidence[] = [];
  for (const [id, { share, hits }] of found) {
    if (!TELLING.has(id) || share < 0.6 || hits < 2) continue;
    const held = CODE_TABLES[id].concepts;
    const named = matched.filter((concept) => held.includes(conceptOf(concept)?.concept.id ?? ''));
    const weight = id === 'sex' ? 4 : 2.4 * share * Math.min(1, hits / 3);
    for (const concept of named.length > 0 ? named : held.slice(0, 1)) {
      const name = labelOf(concept);
      const text = reason(`选项“${shown}…”属于${name.zh}`, `options "${shown}…" belong to ${name.en}`);
      evidence.push({ concept, weight, reason: text });
    }
  }
  const yesNo = isYesNo(texts);
  for (const concept of matched) {
    const known = conceptOf(concept)?.concept;
    if (!known) continue;
    const table = known.codeTable;
    const against = (weight: number): void => {
      evidence.push({
        concept,
        weight,
        reason: reason(`选项“${shown}…”不像${known.label}`, `options "${shown}…" do not look like it`),
      });
    };
    if (table && TELLING.has(table) && known.type === 'code' && !yesNo) {
      if (![...found].some(([id]) => CODE_TABLES[id].concepts.includes(known.id)) && texts.length > 2) against(-1.5);
    } else if (known.type !== 'code' && known.type !== 'boolean' && (yesNo || found.get('sex')?.share === 1))
      against(-4);
  }
  return evidence;
};

/** Option texts identify a code list: 男/女, the 56 ethnic groups, 未婚/已婚/离婚 … */
export const options: Recogniser = { id: 'options', collect: (form) => collectEach(form, collect) };
