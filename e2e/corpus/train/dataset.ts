import { candidatesOf } from '@tongban/shared/recognisers/model/candidates';
import { biasOf } from '@tongban/shared/recognisers/model/rank';
import { type CorpusField, type CorpusForm, pageFormOf } from '../corpus.ts';
import { isRight } from '../score.ts';
import { repositoryOf, seenTables, sightingsOf } from './seen.ts';

/** One field as the model sees it: a row of features for each answer, and which answers are right. */
export interface Example {
  readonly form: CorpusForm;
  readonly entry: CorpusField;
  readonly repository: string;
  readonly concepts: readonly string[];
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly right: readonly boolean[];
}

/** Examples of all forms; what was seen in a form's own repository is left out of its features. */
export const datasetOf = (forms: readonly CorpusForm[], known: readonly CorpusForm[] = forms): readonly Example[] => {
  const tableWithout = seenTables(sightingsOf(known));
  const tables = new Map<string, ReturnType<typeof tableWithout>>();
  return forms.flatMap((form) => {
    const repository = repositoryOf(form);
    const table = tables.get(repository) ?? tableWithout(repository);
    tables.set(repository, table);
    return candidatesOf(pageFormOf(form), table).flatMap(({ candidates }, at): Example[] => {
      const entry = form.fields[at];
      if (!entry || entry.undecidable) return [];
      const concepts = candidates.map(({ concept }) => concept);
      const right = concepts.map((concept) => isRight(entry, concept));
      // The right answer is not even among the candidates: leaving the field alone is the best there is.
      const reachable = right.includes(true) ? right : concepts.map((concept) => concept === 'none');
      return [
        {
          form,
          entry,
          repository,
          concepts,
          rows: candidates.map(({ features, kind }) =>
            kind === 'none' ? features : { [biasOf(kind)]: 1, ...features },
          ),
          right: reachable,
        },
      ];
    });
  });
};
