import { bilingual } from '../catalogue/bilingual.ts';
import { collectEach } from './collect-each.ts';
import type { PageForm } from './page-form.ts';
import { conceptsOf, names, type ReadField, readForm } from './read-form.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

interface Topic {
  readonly concepts: RegExp;
  /** Words of the title, headings or label that the topic needs. */
  readonly words: RegExp;
  /** What stands for the words when another field of the form names it. */
  readonly fields?: RegExp;
  readonly zh: string;
  readonly en: string;
  readonly fits: number;
  readonly strange: number;
}

/** Concepts whose usual label is too general outside the business they belong to. */
const TOPICS: readonly Topic[] = [
  {
    // 安置方式 of a relocation is not that of a veteran.
    concepts: /person\.resettlement(?:Mode|Region)$/,
    words: /退役|退伍|优抚|军/,
    fields: /\.(?:enlistDate|dischargeDate|veteranCardNo|military\w+)$/,
    zh: '退役军人',
    en: 'veterans',
    fits: 1,
    strange: -4,
  },
  {
    concepts: /person\.employer$/,
    words: /(?!)/,
    fields: /^person\.(?:name|idNumber|sex|birthDate|education)$/,
    zh: '个人',
    en: 'a person',
    fits: 0.8,
    strange: 0,
  },
  {
    concepts: /^event\./,
    words: /事件|案件|案情|事发|案发|纠纷/,
    fields: /^event\.(?:category|time|title|urgency|scope|source)$/,
    zh: '网格事件',
    en: 'grid events',
    fits: 2,
    strange: -4,
  },
  {
    concepts: /^farm\./,
    words: /农|耕|亩|种植|作物|土地|田|粮/,
    zh: '农业补贴',
    en: 'farm subsidies',
    fits: 2.4,
    strange: -2,
  },
  {
    concepts: /disabilityAllowanceType$/,
    words: /残/,
    fields: /disability(?:CardNo|Type|Level)$/,
    zh: '残疾人补贴',
    en: 'disability allowances',
    fits: 2.4,
    strange: -2,
  },
  {
    concepts: /person\.assistanceType$/,
    words: /救助|低保|特困|困难|保障|救济|民政/,
    fields: /\.(?:lowIncomeCardNo|isLowIncome|lowIncomeType|guaranteedSize|monthlyAssistanceAmount|assistanceAmount)$/,
    zh: '社会救助',
    en: 'social assistance',
    fits: 2.4,
    strange: -2,
  },
  {
    concepts: /person\.(?:insuredCategory|insuranceDate)$/,
    words: /参保|保险|社保|医保|缴费/,
    fields: /\.(?:insuredCategory|insuranceType|contributionGrade|medicalInsuranceNo|socialSecurityNo)$/,
    zh: '参保',
    en: 'insurance',
    fits: 2.4,
    strange: -2,
  },
  {
    concepts: /person\.veteranCategory$/,
    words: /退役|退伍|优抚|军/,
    fields: /\.(?:enlistDate|dischargeDate|veteranCardNo|military\w+)$/,
    zh: '退役军人',
    en: 'veterans',
    fits: 2.4,
    strange: -2,
  },
  {
    // 转正日期 of an employee is another.
    concepts: /person\.partyFullMemberDate$/,
    words: /党|预备/,
    fields: /\.party(?:Branch|JoinDate)$/,
    zh: '党员',
    en: 'party members',
    fits: 1,
    strange: -4,
  },
  {
    concepts: /person\.partyMemberType$/,
    words: /党/,
    fields: /\.party(?:Branch|JoinDate|FullMemberDate)$/,
    zh: '党员',
    en: 'party members',
    fits: 2.4,
    strange: -2,
  },
];

/** What the form is about, gathered once: no rule may look over all fields for every field. */
interface About {
  readonly heading: string;
  readonly signIn: boolean;
  readonly head: boolean;
  /** For each topic, the keys of the fields that speak of it. */
  readonly spoken: readonly ReadonlySet<string>[];
}

const aboutOf = (form: PageForm): About => {
  const all = readForm(form);
  return {
    heading: [form.title, ...form.headings].join(' '),
    signIn: all.some((read) => read.field.widget === 'password' || names(read, /account\.password$/)),
    head: all.some((read) => read.labels.some((label) => label.text.includes('户主'))),
    spoken: TOPICS.map(({ fields }) => {
      const spoken = fields ? all.filter((read) => names(read, fields)) : [];
      return new Set(spoken.map((read) => read.field.key));
    }),
  };
};

const collect = (about: About, read: ReadField): readonly Evidence[] => {
  const concepts = conceptsOf(read);
  const evidence: Evidence[] = [];
  const say = (concept: string, weight: number, zh: string, en: string): void => {
    evidence.push({ concept, weight, reason: { source: 'neighbour', text: bilingual(zh, en) } });
  };
  for (const [at, { concepts: pattern, words, zh, en, fits, strange }] of TOPICS.entries()) {
    const own = concepts.filter((id) => pattern.test(id));
    if (own.length === 0) continue;
    const others = about.spoken[at]?.size ?? 0;
    const spoken = others > (about.spoken[at]?.has(read.field.key) ? 1 : 0);
    const text = [about.heading, ...read.field.section, ...read.labels.map((label) => label.text)].join(' ');
    const fit = spoken || words.test(text);
    for (const id of own) {
      if (fit) say(id, fits, `表单与${zh}有关`, `a form about ${en}`);
      else if (strange !== 0) say(id, strange, `表单与${zh}无关`, `not a form about ${en}`);
    }
  }
  if (about.signIn && concepts.includes('account.username'))
    say('account.username', 2.2, '同一表有密码框', 'with a password box');
  if (about.head && concepts.includes('person.relationToHead') && concepts.includes('person.relationToApplicant')) {
    say('person.relationToHead', 1.5, '同一表有户主', 'with the head of household');
  }
  return evidence;
};

/** What the whole form is about settles labels that many businesses use: 补贴金额, 对象类型, 描述. */
export const topic: Recogniser = {
  id: 'topic',
  collect: (form) => {
    const about = aboutOf(form);
    return collectEach(form, (read) => collect(about, read));
  },
};
