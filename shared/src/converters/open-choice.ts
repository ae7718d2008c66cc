import type { Target } from './converter.ts';
import { normaliseText } from './normalise-text.ts';
import type { Choice } from './write-value.ts';

/** Names of coded concepts whose table the catalogue does not hold; canonical value first. */
const NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = Object.freeze({
  'person.nationality': { '156': ['中国', '中华人民共和国', '中国大陆', '中国籍', 'CHN', 'CN'] },
  'person.bloodType': {
    A: ['A型', 'A', 'A型血'],
    B: ['B型', 'B', 'B型血'],
    AB: ['AB型', 'AB', 'AB型血'],
    O: ['O型', 'O', 'O型血'],
    other: ['其他', '不详', '未知', '其它'],
  },
  'person.disabilityAllowanceType': {
    困难残疾人生活补贴: ['困难残疾人生活补贴', '困难生活补贴', '生活补贴'],
    重度残疾人护理补贴: ['重度残疾人护理补贴', '重度护理补贴', '护理补贴'],
  },
  'application.birthOrder': {
    '1': ['一孩', '一孩登记', '第一孩'],
    '2': ['二孩', '二孩登记', '第二孩'],
    '3': ['三孩', '三孩登记', '第三孩'],
  },
});

/** A value kept as the option text that was read, under the names another portal may show. */
export function openChoice(value: string, target: Target): Choice {
  const known = NAMES[tail(target)]?.[value];
  const said = target.facts[`${target.concept}.text`];
  const money =
    tail(target) === 'person.contributionGrade' && /^\d+$/.test(value)
      ? [`${value}元`, `${value}元/年`, `${value}元档`]
      : [];
  const texts = [
    ...(known ?? []),
    ...(typeof said === 'string' ? [said] : []),
    ...money,
    ...(known === undefined || value.length > 3 ? [value] : []),
  ];
  return { codes: /^[0-9A-Za-z]+$/.test(value) ? [value] : [], texts: [...new Set(texts)] };
}

/** The canonical value of an option text: its code where one is known, else the text as read. */
export function openValue(shown: string, target: Target): string {
  const wanted = normaliseText(shown);
  const entry = Object.entries(NAMES[tail(target)] ?? {}).find(([code, names]) =>
    [code, ...names].some((name) => normaliseText(name) === wanted),
  );
  return entry?.[0] ?? shown.normalize('NFC').trim();
}

/** Concept id under `person.` whoever is asked about. */
const tail = (target: Target): string => {
  const { concept } = target;
  return NAMES[concept] === undefined && !/^(application|household|org|farm|event|region)\./.test(concept)
    ? `person${concept.slice(concept.indexOf('.'))}`
    : concept;
};
