import { bilingual } from '../catalogue/bilingual.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import { collectEach } from './collect-each.ts';
import { conceptsOf, names, type ReadField } from './read-form.ts';
import type { Evidence, Part, Recogniser } from './recogniser.ts';
import { PLACE_PICKERS, partOf } from './region-parts.ts';

/** A concept gains when a field within two of it names one of these. */
interface Nearby {
  readonly concept: QualifiedId;
  readonly beside: RegExp;
  readonly weight: number;
  readonly zh: string;
  readonly en: string;
  /** Only when the field may also mean this. */
  readonly rival?: QualifiedId;
}

const NEARBY: readonly Nearby[] = [
  { concept: 'person.idNumber', beside: /person\.idType$/, weight: 0.6, zh: '证件类型', en: 'the document type' },
  { concept: 'person.bankAccount', beside: /bankName$|bankAccountName$/, weight: 2.2, zh: '开户银行', en: 'the bank' },
  {
    concept: 'person.idValidTo',
    beside: /idNumber$|idValidFrom$|idIssuer$/,
    weight: 1,
    zh: '证件',
    en: 'the document',
  },
  {
    concept: 'person.school',
    beside: /graduationDate$|education$|major$|degree$/,
    weight: 1,
    zh: '毕业信息',
    en: 'the graduation',
    rival: 'person.enrolledSchool',
  },
  {
    concept: 'person.enrolledSchool',
    beside: /enrollmentDate$|studentStatus$/,
    weight: 2,
    zh: '在读信息',
    en: 'the enrolment',
    rival: 'person.school',
  },
];

/** Which address a bare 详细地址 is, from the heading or the field before it. */
const PLACES: readonly (readonly [RegExp, QualifiedId])[] = [
  [/户籍|户口|落户|迁入地/, 'person.hukouAddress'],
  [/邮寄|通讯|通信|收件|收货|快递/, 'person.mailingAddress'],
  [/居住|现住|暂住|家庭|常住|住址/, 'person.residenceAddress'],
];
const HOME: QualifiedId = 'person.residenceAddress';
/** At or above this the label itself says which address. */
const TELLING = 3;

const STUDIES = /教育|学习|求学|毕业|学历|学校情况/;
/** The first of two dates that share a label: validStartStr. */
const FIRST = /start|begin|from|qsrq|ksrq|qssj|kssj|(?:^|_)(?:qs|ks)(?:_|$)/i;

const LEVELS: readonly Part[] = ['province', 'city', 'county', 'town', 'village', 'group', 'detail'];
const partIn = (read: ReadField | undefined): Part | undefined => {
  const label = read?.main ?? read?.labels[0];
  return label && partOf(label.normalised.core);
};

const collect = (read: ReadField, all: readonly ReadField[]): readonly Evidence[] => {
  const concepts = conceptsOf(read);
  if (concepts.length === 0) return [];
  const { field, at, labels } = read;
  const evidence: Evidence[] = [];
  const say = (concept: QualifiedId, weight: number, zh: string, en: string): void => {
    evidence.push({ concept, weight, reason: { source: 'neighbour', text: bilingual(zh, en) } });
  };
  const near = (pattern: RegExp): boolean => [-2, -1, 1, 2].some((step) => names(all[at + step], pattern));

  for (const { concept, beside, weight, zh, en, rival } of NEARBY) {
    if (!concepts.includes(concept) || (rival && !concepts.includes(rival)) || !near(beside)) continue;
    say(concept, weight, `旁边是${zh}`, `next to ${en}`);
  }
  if (
    concepts.includes('person.school') &&
    concepts.includes('person.enrolledSchool') &&
    STUDIES.test(field.section[0] ?? '')
  )
    say('person.school', 2, '位于学习经历', 'among the studies');
  if (
    concepts.includes('person.idValidTo') &&
    FIRST.test(field.name ?? field.id ?? '') &&
    labels.every(({ text }) => !/至|止|到|截/.test(text))
  ) {
    say('person.idValidFrom', 4, '是起始日期', 'the first of two dates');
    say('person.idValidTo', -4, '是起始日期', 'the first of two dates');
  }
  // 省, 市, 县 say little one by one; one after the other they are plain.
  const own = partIn(read);
  if (own !== undefined) {
    const steps = [partIn(all[at - 1]), partIn(all[at + 1])];
    const [before, after] = steps.map((part) =>
      part === undefined ? undefined : LEVELS.indexOf(part) - LEVELS.indexOf(own),
    );
    if ((before !== undefined && before < 0) || (after !== undefined && after > 0))
      for (const id of concepts) if (id.startsWith('region.')) say(id, 3, '上下级区划相连', 'one level after another');
  }
  // A code sent to a phone stands beside the phone; one in a picture does not.
  if (concepts.includes('account.captcha') && near(/\.(?:mobile|phone)$/)) {
    say('account.smsCode', 6, '旁边是手机号', 'next to a phone number');
  }
  // 户口所在地 is a region in a picker and an address in a text box (concepts.json `ambiguousLabels`).
  const both = ['hukou', 'residence'].some(
    (k) => concepts.includes(`person.${k}Address`) && concepts.includes(`person.${k}Region`),
  );
  if (both) {
    const picker = PLACE_PICKERS.has(field.widget);
    const [zh, en] = picker
      ? ['选择框,是区划', 'a picker, so a region']
      : ['文本框,是地址', 'a text box, so an address'];
    for (const id of concepts) {
      if (/Region$/.test(id)) say(id, picker ? 2 : -1.5, zh, en);
      if (/Address$/.test(id)) say(id, picker ? -1.5 : 1, zh, en);
    }
  }
  if (concepts.includes(HOME) && labels[0]?.matches.every((match) => match.weight < TELLING)) {
    const context = [labels[0].text, all[at - 1]?.labels[0]?.text, ...field.section].join(' ');
    const place = PLACES.find(([pattern]) => pattern.test(context))?.[1];
    if (place) say(place, 3, '上下文说明是哪处地址', 'the context says which address');
    if (place && place !== HOME) say(HOME, -2, '是另一处地址', 'another address');
  }
  return evidence;
};

/** What stands within two fields settles names that several concepts share. */
export const neighbours: Recogniser = { id: 'neighbours', collect: (form) => collectEach(form, collect) };
