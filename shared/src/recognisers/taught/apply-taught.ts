import type { QualifiedId } from '../../catalogue/concept.ts';
import type { PageField, PageForm } from '../page-form.ts';
import { type Guess, type Reason, THRESHOLDS } from '../recogniser.ts';
import { readTraits } from './field-trait.ts';
import type { FieldTrait, TaughtRule } from './rule.ts';
import { contradicts, severalAlike, taughtElsewhere, taughtHere } from './taught-words.ts';

/** As sure as the clerk who said it; the last hundredth is for what she could not see. */
const TAUGHT = 0.99;
/** Shown and offered, never written without her tick. */
const LIFTED = (THRESHOLDS.suggest + THRESHOLDS.fill) / 2;
/** The page does not say which, so it is asked. */
const ASKED = Math.min(0.6, LIFTED);
/** 男方 and 女方 are the person or the spouse by the sex of the person: no rule can know. */
const BY_SEX = /男方|女方/;

type Rival = Guess['rivals'][number];

export interface TaughtRequest {
  readonly form: PageForm;
  readonly guesses: readonly Guess[];
  /** Rules of this origin. */
  readonly rules: readonly TaughtRule[];
  /** Whether a rule has stopped: every form it held on has lost its label. It then only suggests. */
  readonly stopped?: (rule: TaughtRule) => boolean;
  /** See {@link readTraits}. */
  readonly known?: readonly string[];
}

/**
 * The guesses with what the clerk taught put over them. Same label, container and kind of widget: decided. Same label in
 * another container: only a suggestion, for whose phone it is depends on the section. Rules that contradict each other, or
 * several fields that one rule cannot tell apart: asked.
 */
export function applyTaught({ form, guesses, rules, stopped, known = [] }: TaughtRequest): readonly Guess[] {
  const own = rules.filter(({ origin }) => origin === form.origin);
  if (own.length === 0) return guesses;
  const { traitOf } = readTraits(form, known);
  const fields = new Map(form.fields.map((field) => [field.key, field]));
  const byLabel = new Map<string, TaughtRule[]>();
  for (const rule of own) byLabel.set(rule.label, [...(byLabel.get(rule.label) ?? []), rule]);
  /** Whether another field stands in the same place, and row, under the same words. */
  const hasTwin = (field: PageField, trait: FieldTrait): boolean =>
    form.fields.some(
      (other) =>
        other !== field &&
        other.row?.group === field.row?.group &&
        other.row?.index === field.row?.index &&
        traitOf(other).label === trait.label &&
        sameWords(traitOf(other), trait) &&
        samePlace(traitOf(other), trait),
    );
  return guesses.map((guess) => {
    const field = fields.get(guess.field);
    const trait = field && traitOf(field);
    if (!trait || trait.label === '') return guess;
    const alike = byLabel.get(trait.label)?.filter((rule) => sameWords(rule, trait)) ?? [];
    const exact = alike.filter((rule) => samePlace(rule, trait) && stopped?.(rule) !== true);
    if (exact.length > 0) return decide(guess, exact, hasTwin(field, trait));
    return alike.length > 0 ? lift(guess, alike) : guess;
  });
}

const sameWords = (rule: FieldTrait, trait: FieldTrait): boolean =>
  rule.family === trait.family && (rule.hint === trait.hint || rule.hint === '' || trait.hint === '');

const samePlace = (rule: FieldTrait, trait: FieldTrait): boolean =>
  rule.container === trait.container && rule.rows === trait.rows && rule.hint === trait.hint;

const meaning = ({ concept, part }: { concept: string; part?: unknown }): string => `${concept} ${part ?? ''}`;

const without = ({ ambiguousSubject: _asked, part: _part, ...guess }: Guess): Guess => guess;

function decide(guess: Guess, rules: readonly TaughtRule[], several: boolean): Guess {
  const [rule] = rules;
  if (!rule) return guess;
  const clash = new Set(rules.map(meaning)).size > 1;
  if (clash) return ask(guess, rules, contradicts(rules));
  // Nothing can be spoilt by leaving all of them alone.
  if (several && rule.concept !== 'none')
    return meaning(guess) === meaning(rule) && guess.confidence >= THRESHOLDS.fill
      ? guess
      : ask(guess, rules, severalAlike());
  const agrees = guess.concept === rule.concept;
  const bySex = BY_SEX.test(rule.label) && rule.concept !== 'none';
  return {
    ...without(guess),
    concept: rule.concept,
    confidence: bySex ? ASKED : TAUGHT,
    ...(rule.part === undefined ? {} : { part: rule.part }),
    reasons: [taughtHere(rule), ...(agrees ? guess.reasons : [])],
    rivals: rivalsOf(guess, rule.concept),
    ...(bySex ? { ambiguousSubject: true } : {}),
  };
}

/** Shown with all answers, filled with none of them. */
function ask(guess: Guess, rules: readonly TaughtRule[], why: Reason): Guess {
  const rule = rules.find(({ concept }) => concept !== 'none') ?? rules[0];
  if (!rule) return guess;
  const others = rules
    .filter(({ concept }) => concept !== 'none' && concept !== rule.concept)
    .map(({ concept }): Rival => ({ concept, confidence: ASKED }));
  return {
    ...without(guess),
    concept: rule.concept,
    confidence: ASKED,
    ...(rule.part === undefined ? {} : { part: rule.part }),
    reasons: [why, ...guess.reasons],
    rivals: merge(others, rivalsOf(guess, rule.concept)),
    ambiguousSubject: true,
  };
}

/** A rule from another place adds its answer to the question, and never more than a suggestion. */
function lift(guess: Guess, alike: readonly TaughtRule[]): Guess {
  const rules = alike.filter(({ concept }) => concept !== 'none');
  const [rule] = rules;
  if (!rule) return guess;
  const reasons = rules.map(taughtElsewhere);
  if (rules.some(({ concept }) => concept === guess.concept)) {
    const confidence = Math.max(guess.confidence, LIFTED);
    return { ...guess, confidence, reasons: [...guess.reasons, ...reasons] };
  }
  const offered = rules.map(({ concept }): Rival => ({ concept, confidence: LIFTED }));
  // Left alone for want of any evidence is not left alone for a reason.
  const sure =
    guess.concept === 'none'
      ? guess.reasons.length > 0 && guess.confidence >= THRESHOLDS.fill
      : guess.confidence >= THRESHOLDS.suggest;
  if (sure) return { ...guess, rivals: merge(offered, guess.rivals) };
  const clash = new Set(rules.map(meaning)).size > 1;
  return {
    ...without(guess),
    concept: rule.concept,
    confidence: LIFTED,
    ...(rule.part === undefined ? {} : { part: rule.part }),
    reasons,
    rivals: merge(offered.slice(1), rivalsOf(guess, rule.concept)),
    ...(clash ? { ambiguousSubject: true } : {}),
  };
}

/** What was thought before stays on offer. */
function rivalsOf({ concept, confidence, rivals }: Guess, chosen: QualifiedId | 'none'): readonly Rival[] {
  const before: readonly Rival[] = concept === 'none' ? rivals : [{ concept, confidence }, ...rivals];
  return before.filter((rival) => rival.concept !== chosen);
}

const merge = (first: readonly Rival[], rest: readonly Rival[]): readonly Rival[] => {
  const seen = new Set<string>();
  return [...first, ...rest].filter(({ concept }) => !seen.has(concept) && seen.add(concept));
};
