import { conceptOf } from '../catalogue/catalogue.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import { joinAddresses } from './combine/address-chain.ts';
import { assignPart } from './combine/assign-part.ts';
import { calibrate } from './combine/calibrate.ts';
import type { Subject } from './cues/subjects.ts';
import { asRole, readResidue } from './lexicon.ts';
import type { PageForm } from './page-form.ts';
import { readForm } from './read-form.ts';
import type { Evidence, Guess, Reason } from './recogniser.ts';
import { RECOGNISERS } from './registry.ts';
import { subjectsOf } from './subject.ts';
import { underSubject } from './under-subject.ts';

/** Log-odds that a field asks for nothing in the catalogue, before any evidence: two fields of five do not. */
const NONE_PRIOR = 1.2;
const MAX_RIVALS = 4;
const MAX_REASONS = 4;
/** Concepts of which a person has one: a second unqualified one is somebody else's. */
const SINGLE = /\.(?:name|idNumber|sex|birthDate|ethnicity|maritalStatus|age|politicalStatus|education|mobile)$/;
/** Highest confidence of a guess whose subject the page leaves open. */
const AMBIGUOUS_LIMIT = 0.6;
/** 男方 and 女方 are the person or the spouse, by the sex of the person. */
const BY_SEX = /男方|女方/;

/** 子女2姓名, 第二监护人: the dossier may hold several, the concept does not say which. */
const SECOND = /(?:子女|孩子|监护人|联系人|成员)(?:[2-9]|[二三四五六])|第[二三四五六2-9]/;

/** 监护人/联系人电话: either will do, and only the clerk knows which. */
const namesSeveral = (core: string): boolean => {
  const parts = core.split(/[/、]|或者?/);
  if (parts.length < 2) return false;
  return new Set(parts.flatMap((part) => asRole(readResidue(part).subject) ?? [])).size > 1;
};

interface Total {
  score: number;
  evidence: Evidence[];
}

const reasonsFor = (total: Total | undefined): readonly Reason[] =>
  (total?.evidence ?? [])
    .filter((one) => one.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map((one) => one.reason);

/** Signals that say what a field asks for but never whose it is. */
const SUBJECTLESS: ReadonlySet<Reason['source']> = new Set(['name', 'options']);

/** Options and field names speak of 性别; when the label or heading says whose, they speak of hers. */
const followSubject = (totals: Map<QualifiedId | 'none', Total>, subject: Subject | undefined): void => {
  for (const [id, total] of [...totals]) {
    if (!id.startsWith('person.')) continue;
    const under = subject && subject !== 'other' ? underSubject(id, subject) : undefined;
    const owner =
      under && under !== id && (totals.get(under)?.score ?? 0) > 0
        ? under
        : [...totals.keys()].find((other) => other !== id && other !== 'none' && conceptOf(other)?.concept.id === id);
    const target = owner === undefined ? undefined : totals.get(owner);
    if (!target) continue;
    for (const one of total.evidence.filter((each) => SUBJECTLESS.has(each.reason.source) && each.weight > 0)) {
      total.score -= one.weight;
      target.score += one.weight;
      target.evidence.push(one);
      total.evidence.splice(total.evidence.indexOf(one), 1);
    }
  }
};

/**
 * One guess per field, in the order of the form. The evidence of every signal is added up in log-odds per concept, compared
 * with leaving the field alone, and calibrated on the corpus, so that 0.9 means nine in ten.
 */
export const recognise = (form: PageForm): readonly Guess[] => {
  const collected = Object.values(RECOGNISERS).map((recogniser) => recogniser.collect(form));
  const subjects = subjectsOf(form);
  const fields = readForm(form);
  const guesses = fields.map((read): Guess => {
    const { field } = read;
    const totals = new Map<QualifiedId | 'none', Total>([['none', { score: NONE_PRIOR, evidence: [] }]]);
    for (const signal of collected) {
      for (const one of signal.get(field.key) ?? []) {
        const total = totals.get(one.concept) ?? { score: 0, evidence: [] };
        total.score += one.weight;
        total.evidence.push(one);
        totals.set(one.concept, total);
      }
    }
    followSubject(totals, subjects.get(field.key)?.subject);
    const ranked = [...totals].sort((a, b) => b[1].score - a[1].score);
    const top = ranked[0]?.[1].score ?? 0;
    const mass = ranked.reduce((sum, [, { score }]) => sum + Math.exp(score - top), 0);
    const [concept, total] = ranked[0] ?? ['none', undefined];
    const chance = (score: number): number => calibrate(Math.exp(score - top) / mass);
    const repeated =
      concept !== 'none' && concept.startsWith('person.') && SINGLE.test(concept) && subjects.get(field.key)?.repeated;
    const numbered = concept !== 'none' && read.labels.some((label) => SECOND.test(label.normalised.core));
    const bySex = concept !== 'none' && read.labels.some((label) => BY_SEX.test(label.normalised.core));
    const several = concept !== 'none' && read.labels.some((label) => namesSeveral(label.normalised.core));
    const ambiguous = Boolean(repeated) || bySex || numbered || several;
    const confidence = chance(total?.score ?? NONE_PRIOR);
    const rivals = ranked
      .slice(1)
      .filter((entry): entry is [QualifiedId, Total] => entry[0] !== 'none' && entry[1].score > 0)
      .slice(0, MAX_RIVALS)
      .map(([rival, { score }]) => ({ concept: rival, confidence: chance(score) }));
    return assignPart(read, {
      field: field.key,
      concept,
      confidence: ambiguous ? Math.min(confidence, AMBIGUOUS_LIMIT) : confidence,
      reasons: reasonsFor(total),
      rivals,
      ...(ambiguous ? { ambiguousSubject: true } : {}),
    });
  });
  return joinAddresses(fields, guesses);
};
