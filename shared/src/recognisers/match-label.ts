import type { QualifiedId } from '../catalogue/concept.ts';
import type { Subject } from './cues/subjects.ts';
import { aliasEntries, isForbiddenLabel, readResidue, subjectOfWord } from './lexicon.ts';
import type { NormalisedLabel } from './normalise-label.ts';
import type { Part } from './recogniser.ts';
import { regionPart } from './region-parts.ts';
import { underSubject } from './under-subject.ts';

/** One concept that a label may name. */
export interface LabelMatch {
  readonly concept: QualifiedId;
  /** `exact`: the whole label is a known name, perhaps with a subject before it. `contains`: words were not understood. */
  readonly kind: 'exact' | 'contains';
  readonly weight: number;
  /** The alias that was found. */
  readonly alias: string;
  readonly part?: Part;
  /** True when the label itself names whose value it is. */
  readonly named: boolean;
  /** Whose value the words before the noun say it is. */
  readonly subject?: Subject;
}

const WEIGHT = { strong: 5.2, weak: 1.9 } as const;
/** Words after the noun that change nothing: 户籍信息, 出生日期选择. */
const TAIL = /(?:信息|情况|选择|填写|录入|内容|明细|-?详细|-?具体|\d|[一二三]$)$/;
/** Names, numbers and addresses exist for everybody: an unknown word before them means somebody or something else. */
const ANYBODYS =
  /\.(?:name|idNumber|mobile|phone|email|residenceAddress|mailingAddress|sex|age|idType|photo|jobTitle|employer|legalRep|username|place|title|description|category|time|type|village|town|room|building|unit|group|grid|source|date|fillDate|reason|houseArea|bankName|bankAccount|relationToApplicant|relationToHead|industry|licenseNo|landArea|postcode|health|income|residenceRegion|hukouAddress|birthDate|peopleCount|scope|category|householdSize|religion|captcha|idValidTo|idValidFrom|idIssuer|occupation|school|enrolledSchool|major|assistanceAmount|subsidyAmount|declaredArea|contactName|contactPhone|address|employeeCount|insuranceDate|assistanceType|disabilityAllowanceType|graduationDate|approvalDate|establishedDate|registrationStatus|operatingPeriod|riskType|monthlyAssistanceAmount|photo|householdNo|formerName|handlerOrg|height|weight)$/;

const isYesNo = (text: string): boolean => /^(?:是否|有无|是不是)/.test(text);

const matchText = (text: string, weightFactor: number): LabelMatch[] => {
  const found: LabelMatch[] = [];
  const push = (id: QualifiedId, alias: string, weight: number, kind: LabelMatch['kind'], subject?: Subject): void => {
    const concept = subject === undefined ? id : underSubject(id, subject);
    if (concept === undefined) return;
    found.push({
      concept,
      kind,
      weight: weight * weightFactor,
      alias,
      named: subject !== undefined || !id.startsWith('person.'),
      ...(subject === undefined ? {} : { subject }),
    });
  };
  for (let tail = text; ; ) {
    const whole = aliasEntries(tail);
    if (whole.length > 0) {
      // 监护人情况 asks how things stand with the guardian, not for a name.
      if (tail !== text && subjectOfWord(tail) !== undefined) return found;
      const shortened = text.length - tail.length > 0 ? 0.85 : 1;
      for (const { concept, strength } of whole) push(concept, tail, WEIGHT[strength] * shortened, 'exact');
      return found;
    }
    // The head noun of a Chinese compound stands last, so only endings are looked up: 身份证照片 is a photo, not a number.
    if (!isYesNo(tail) && !isForbiddenLabel(tail)) {
      for (let at = 1; at < tail.length; at++) {
        const alias = tail.slice(at);
        const entries = aliasEntries(alias);
        if (entries.length === 0) continue;
        const { subject, unknown } = readResidue(tail.slice(0, at));
        for (const { concept, strength } of entries) {
          // 企业地址: the subject makes up for a weak noun.
          const told = subject !== undefined && subject !== 'self' && subject !== 'person' && subject !== 'other';
          const base =
            alias.length < 2 ? WEIGHT.weak * 0.6 : WEIGHT[strength] + (strength === 'weak' && told ? 1.6 : 0);
          if (unknown === 0) push(concept, alias, base * 0.94, 'exact', subject);
          else if (subject === 'other') continue;
          else {
            const cost = ANYBODYS.test(concept) || alias.length < 4 ? 2.8 + unknown : 0.7 * unknown;
            push(concept, alias, Math.max(0, base - cost), 'contains', subject);
          }
        }
        if (found.some((match) => match.kind === 'exact')) break;
      }
      if (found.length > 0) return best(found);
    }
    const shorter = tail.replace(TAIL, '');
    if (shorter === tail || shorter.length < 2) return found;
    tail = shorter;
  }
};

/** 委托代理人 + 联系电话 rather than 委托代理 + 人联系电话: of several cuts the one that is understood best. */
const best = (found: readonly LabelMatch[]): LabelMatch[] => {
  const top = found.reduce((one, other) => (other.weight > one.weight ? other : one));
  return found.filter((match) => match.alias === top.alias);
};

/** Every concept a normalised label may name, with how well; empty when it names none. */
export const matchLabel = (label: NormalisedLabel): readonly LabelMatch[] => {
  if (label.core === '') return [];
  const core = label.core.toLowerCase();
  const region = aliasEntries(core).length > 0 ? undefined : regionPart(core);
  if (region) return [{ ...region, kind: 'exact', weight: WEIGHT.strong * 0.9, alias: core, named: false }];
  const subject = subjectOfWord(core);
  const full = label.full?.toLowerCase();
  if (full && aliasEntries(full).some((entry) => entry.strength === 'strong')) return matchText(full, 1);
  const texts: [string, number][] = [[core, 1]];
  if (full) texts.push([full, 0.9]);
  for (const part of label.variants.map((one) => one.toLowerCase())) {
    // 监护人/联系人电话: 监护人 lends its word to the noun, and asks for no name.
    if (subjectOfWord(part) === undefined) texts.push([part, 0.8]);
  }
  let matched: LabelMatch[] = [];
  for (const [text, factor] of texts) {
    const matches = matchText(text, factor);
    const top = Math.max(0, ...matches.map((match) => match.weight));
    if (top > Math.max(0, ...matched.map((match) => match.weight))) matched = matches;
    if (matched.some((match) => match.kind === 'exact' && match.weight > 4)) break;
  }
  // 联系电话(监护人): the brackets say whose.
  const whose = label.inner === undefined ? undefined : subjectOfWord(label.inner);
  if (whose !== undefined && whose !== 'self') {
    matched = matched.flatMap((match) => {
      const concept = match.named ? match.concept : underSubject(match.concept, whose);
      return concept === undefined ? [] : [{ ...match, concept, named: true }];
    });
  }
  // 监护人 alone asks for the guardian's name, 申请人 for the person's own.
  if (matched.length === 0 && subject && subject !== 'other' && subject !== 'person' && subject !== 'org') {
    const concept = /人|主|者$/.test(core) ? underSubject('person.name', subject) : undefined;
    const weight = subject === 'self' ? 2.6 : 3.6;
    if (concept) return [{ concept, kind: 'exact', weight, alias: core, named: subject !== 'self' }];
  }
  return matched;
};
