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

/** Shares of one set of fields, in percent with one decimal; null where there is nothing to take a share of. */
export interface Figures {
  readonly scored: number;
  /** Of the fields guessed at or above the fill threshold, the share that is right. */
  readonly precision: number | null;
  /** Of the fields with a concept, the share that is guessed right at or above the fill threshold. */
  readonly coverage: number | null;
  /** Of the fields with a concept, the share whose best guess is right, however sure. */
  readonly found: number | null;
  /** Of the fields to be left alone, the share that would have been filled. */
  readonly falseFill: number | null;
}

const SAME: Readonly<Record<string, string>> = {
  'legalRep.name': 'org.legalRep',
  'legalRep.idNumber': 'org.legalRepIdNumber',
};
const same = (id: string): string => SAME[id] ?? id;

export const isRight = (entry: CorpusField, concept: string): boolean =>
  [entry.concept, ...entry.alt].map(same).includes(same(concept));

/** Every decidable field of some forms with its guess. */
export const scoreForms = (forms: readonly CorpusForm[]): readonly Scored[] =>
  forms.flatMap((form) => {
    const guesses = recognise(pageFormOf(form));
    return form.fields.flatMap((entry, at): Scored[] => {
      const guess = guesses[at];
      if (entry.undecidable || !guess) return [];
      return [{ form, entry, guess, correct: isRight(entry, guess.concept) }];
    });
  });

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

export const figures = (scored: readonly Scored[]): Figures => {
  const sure = scored.filter(({ guess }) => guess.concept !== 'none' && guess.confidence >= THRESHOLDS.fill);
  const asked = scored.filter(({ entry }) => entry.concept !== 'none');
  const idle = scored.filter(({ entry }) => entry.concept === 'none');
  return {
    scored: scored.length,
    precision: percent(sure.filter((one) => one.correct).length, sure.length),
    coverage: percent(asked.filter((one) => sure.includes(one) && one.correct).length, asked.length),
    found: percent(asked.filter((one) => one.correct).length, asked.length),
    falseFill: percent(idle.filter((one) => sure.includes(one) && !one.correct).length, idle.length),
  };
};

/** FNV-1a over the repository name: which half of the sources a form belongs to, for ever. */
export const half = (form: CorpusForm): 'tuned' | 'held' => {
  let hash = 0x811c9dc5;
  for (const letter of form.source.repo ?? form.id)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 2 === 0 ? 'tuned' : 'held';
};
