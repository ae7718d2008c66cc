import type { Calibration, Model, Weights } from '@tongban/shared/recognisers/model/model';
import { recogniseWith } from '@tongban/shared/recognisers/recognise';
import { type CorpusForm, isEntry, pageFormOf } from '../corpus.ts';
import { type Scored, scoreGuesses } from '../score.ts';
import { AS_IT_IS, fitCalibration } from './calibration.ts';
import { datasetOf } from './dataset.ts';
import { fit } from './fit.ts';
import { repositoryOf, seenTables, sightingsOf } from './seen.ts';

/** What was learned from some forms, and what would have been learned without some of their repositories. */
export interface Trained {
  readonly forms: readonly CorpusForm[];
  readonly model: Omit<Model, 'version'>;
  /** Weights and table of seen labels without one repository. */
  without(repository: string): Omit<Model, 'version'>;
  /** The table alone, which costs nothing. */
  seenWithout(repository: string): Model['seen'];
}

export const train = (forms: readonly CorpusForm[]): Trained => {
  const fitted = fit(datasetOf(forms));
  const tableWithout = seenTables(sightingsOf(forms));
  const left = new Map<string, Weights>();
  const weightsWithout = (repository: string): Weights => {
    const known = left.get(repository) ?? fitted.without(new Set([repository]));
    left.set(repository, known);
    return known;
  };
  const under = (calibration: Calibration): Trained => ({
    forms,
    model: { weights: fitted.weights, calibration, seen: tableWithout() },
    without: (repository) => ({
      weights: weightsWithout(repository),
      calibration,
      seen: tableWithout(repository),
    }),
    seenWithout: tableWithout,
  });
  return under(fitCalibration(leaveEachOut(under(AS_IT_IS)).filter(isEntryField)));
};

/** What a search filters by says nothing of how sure an entry is. */
const isEntryField = ({ form, guess }: Scored): boolean => isEntry(form) && guess.concept !== 'none';

/** The decidable fields of some forms with what a model says about them. */
export const judge = (forms: readonly CorpusForm[], model: Omit<Model, 'version'>): readonly Scored[] =>
  forms.flatMap((form) => scoreGuesses(form, recogniseWith(pageFormOf(form), model)));

/**
 * Leaves out each source repository in turn: its forms are answered by weights fitted without it and with a table of seen labels
 * without it. Nothing of a form takes part in its own answers but the cues, which people wrote.
 */
export const leaveEachOut = ({ forms, without }: Trained): readonly Scored[] => {
  const judged = new Map<CorpusForm, readonly Scored[]>();
  for (const [repository, own] of Map.groupBy(forms, repositoryOf)) {
    const model = without(repository);
    for (const form of own) judged.set(form, judge([form], model));
  }
  return forms.flatMap((form) => judged.get(form) ?? []);
};
