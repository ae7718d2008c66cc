import type { Model } from '@tongban/shared/recognisers/model/model';
import { recogniseWith } from '@tongban/shared/recognisers/recognise';
import { type CorpusForm, pageFormOf } from '../corpus.ts';
import { type Scored, scoreGuesses } from '../score.ts';
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
  return {
    forms,
    model: { weights: fitted.weights, seen: tableWithout() },
    without: (repository) => ({
      weights: fitted.without(new Set([repository])),
      seen: tableWithout(repository),
    }),
    seenWithout: tableWithout,
  };
};

/** The decidable fields of some forms with what a model says about them. */
export const judge = (forms: readonly CorpusForm[], model: Omit<Model, 'version'>): readonly Scored[] =>
  forms.flatMap((form) => scoreGuesses(form, recogniseWith(pageFormOf(form), { version: 'judged', ...model })));

/**
 * Leaves out each source repository in turn: its forms are answered by weights fitted without it and with a table of seen labels
 * without it. Nothing of a form has any part in its own answers but the cues, which people wrote.
 */
export const leaveEachOut = ({ forms, without }: Trained): readonly Scored[] => {
  const judged = new Map<CorpusForm, readonly Scored[]>();
  for (const [repository, own] of Map.groupBy(forms, repositoryOf)) {
    const model = without(repository);
    for (const form of own) judged.set(form, judge([form], model));
  }
  return forms.flatMap((form) => judged.get(form) ?? []);
};
