import { type Bilingual, bilingual } from '../../catalogue/bilingual.ts';
import { labelOf } from '../../catalogue/catalogue.ts';
import type { QualifiedId } from '../../catalogue/concept.ts';
import type { Part, Reason } from '../recogniser.ts';
import type { TaughtRule } from './rule.ts';

/** The word for a part of a region or address. */
export const PART_WORDS: Readonly<Record<Part, Bilingual>> = Object.freeze({
  province: bilingual('省', 'province'),
  city: bilingual('市', 'city'),
  county: bilingual('县(区)', 'county'),
  town: bilingual('乡镇(街道)', 'town'),
  village: bilingual('村(社区)', 'village'),
  group: bilingual('组', 'group'),
  detail: bilingual('详细地址', 'detail'),
});

/** What a rule says the field is, in words. */
export const meaningInWords = (concept: QualifiedId | 'none', part?: Part): Bilingual => {
  if (concept === 'none') return bilingual('不填此项', 'leave alone');
  const label = labelOf(concept);
  if (part === undefined) return label;
  return bilingual(`${label.zh} · ${PART_WORDS[part].zh}`, `${label.en} · ${PART_WORDS[part].en}`);
};

/** Where a rule holds, in words: 标签“号码”,位于“监护人信息”. */
export const placeInWords = ({ label, hint, container, rows }: TaughtRule): Bilingual => {
  const zh = [`标签“${label}”`];
  const en = [`label “${label}”`];
  if (hint !== '') {
    zh.push(`提示“${hint}”`);
    en.push(`hint “${hint}”`);
  }
  if (container !== '') {
    zh.push(`位于“${container}”`);
    en.push(`under “${container}”`);
  }
  if (rows) {
    zh.push('在表格的行里');
    en.push('in table rows');
  }
  return bilingual(zh.join(','), en.join(', '));
};

const reason = (text: Bilingual): Reason => ({ source: 'taught', text });

export const taughtHere = (rule: TaughtRule): Reason => {
  const [place, meaning] = [placeInWords(rule), meaningInWords(rule.concept, rule.part)];
  return reason(
    bilingual(
      `您在本门户教过:${place.zh},是“${meaning.zh}”`,
      `You taught on this portal: ${place.en} is ${meaning.en}`,
    ),
  );
};

export const taughtElsewhere = (rule: TaughtRule): Reason => {
  const [place, meaning] = [placeInWords(rule), meaningInWords(rule.concept, rule.part)];
  return reason(
    bilingual(
      `您在本门户另一处教过:${place.zh},是“${meaning.zh}”;这里不是同一处,只作建议`,
      `You taught elsewhere on this portal: ${place.en} is ${meaning.en}; this is another place, so only a suggestion`,
    ),
  );
};

export const contradicts = (rules: readonly TaughtRule[]): Reason => {
  const meanings = rules.map(({ concept, part }) => meaningInWords(concept, part));
  return reason(
    bilingual(
      `教过的规则互相矛盾(${meanings.map(({ zh }) => zh).join(' / ')}),请您定`,
      `Taught rules contradict each other (${meanings.map(({ en }) => en).join(' / ')}): please decide`,
    ),
  );
};

export const severalAlike = (): Reason =>
  reason(
    bilingual('本页有几个标签相同、位置相同的字段,分不清是哪一个', 'Several fields here have the same label and place'),
  );
