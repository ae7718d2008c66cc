import { canonicalId } from '@tongban/shared/catalogue/catalogue';
import { isRoleId } from '@tongban/shared/catalogue/roles';
import { recognise } from '@tongban/shared/recognisers/recognise';
import type { Guess } from '@tongban/shared/recognisers/recogniser';
import { THRESHOLDS } from '@tongban/shared/recognisers/recogniser';
import { type CorpusField, type CorpusForm, pageFormOf } from './corpus.ts';

export interface Scored {
  readonly form: CorpusForm;
  readonly entry: CorpusField;
  readonly guess: Guess;
  readonly correct: boolean;
}

const answersOf = ({ concept, alt }: CorpusField): readonly string[] => [concept, ...alt].map(canonicalId);

export const isRight = (entry: CorpusField, concept: string): boolean =>
  answersOf(entry).includes(canonicalId(concept));

/** The page asks for something the catalogue knows. */
export const isAsked = ({ entry }: Scored): boolean => entry.concept !== 'none';

/** Sure enough to be written. */
export const isFilled = ({ guess }: Scored): boolean => guess.concept !== 'none' && guess.confidence >= THRESHOLDS.fill;

/** `guardian.mobile` → `mobile`; undefined for ids that stand under no role, `org.name`. */
const underRole = (id: string): string | undefined => {
  const dot = id.indexOf('.');
  return isRoleId(id.slice(0, dot)) ? id.slice(dot) : undefined;
};
/** org.legalRep is a person's name, under a role. */
const SPELLED: Readonly<Record<string, string>> = {
  'org.legalRep': 'legalRep.name',
  'org.legalRepIdNumber': 'legalRep.idNumber',
};
const spelled = (id: string): string => SPELLED[id] ?? id;

/** The right kind of fact of the wrong person. */
export const isWrongRole = ({ entry, guess, correct }: Scored): boolean => {
  const kind = underRole(spelled(guess.concept));
  return !correct && kind !== undefined && answersOf(entry).some((answer) => underRole(spelled(answer)) === kind);
};

/** Answers a clerk is offered: the guess and the best rivals. */
const OFFERED = 3;

/** The right concept is among the first three offered. */
export const isOffered = ({ entry, guess }: Scored): boolean =>
  [guess.concept, ...guess.rivals.map(({ concept }) => concept)]
    .filter((concept) => concept !== 'none')
    .slice(0, OFFERED)
    .some((concept) => isRight(entry, concept));

/** The decidable fields of a form with their guesses. */
export const scoreGuesses = (form: CorpusForm, guesses: readonly Guess[]): readonly Scored[] =>
  form.fields.flatMap((entry, at): Scored[] => {
    const guess = guesses[at];
    if (entry.undecidable || !guess) return [];
    return [{ form, entry, guess, correct: isRight(entry, guess.concept) }];
  });

/** Every decidable field of some forms with the guess of the model that ships. */
export const scoreForms = (forms: readonly CorpusForm[]): readonly Scored[] =>
  forms.flatMap((form) => scoreGuesses(form, recognise(pageFormOf(form))));

/** Shares of one set of fields, in percent; null where there is nothing to take a share of. */
export interface Figures {
  readonly fields: number;
  /** Fields with a concept. */
  readonly asked: number;
  /** Fields guessed at or above the fill threshold. */
  readonly filled: number;
  /** Of the filled fields, the share that is right. */
  readonly precision: number | null;
  /** Of the fields with a concept, the share that is filled right. */
  readonly coverage: number | null;
  /** The same without those that the labels allow to be left alone, and that were. */
  readonly owed: number | null;
  /** Of the filled fields, the share that holds the right kind of fact of the wrong person. */
  readonly wrongRole: number | null;
  /** Of the fields to be left alone, the share that was filled. */
  readonly falseFill: number | null;
  /** Of the fields with a concept, the share where it is among the first three offered. */
  readonly top3: number | null;
}

const percent = (part: readonly unknown[], whole: readonly unknown[]): number | null =>
  whole.length === 0 ? null : Math.round((10_000 * part.length) / whole.length) / 100;

export const figures = (scored: readonly Scored[]): Figures => {
  const filled = scored.filter(isFilled);
  const asked = scored.filter(isAsked);
  const reached = asked.filter((one) => isFilled(one) && one.correct);
  const idle = scored.filter((one) => !isAsked(one));
  return {
    fields: scored.length,
    asked: asked.length,
    filled: filled.length,
    precision: percent(
      filled.filter(({ correct }) => correct),
      filled,
    ),
    coverage: percent(reached, asked),
    owed: percent(
      reached,
      asked.filter((one) => isFilled(one) || !isRight(one.entry, 'none')),
    ),
    wrongRole: percent(filled.filter(isWrongRole), filled),
    falseFill: percent(
      idle.filter((one) => isFilled(one) && !one.correct),
      idle,
    ),
    top3: percent(asked.filter(isOffered), asked),
  };
};
