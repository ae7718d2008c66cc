import path from 'node:path';
import type { CorpusForm } from '../../corpus/corpus.ts';
import { repositoryOf } from '../../corpus/train/seen.ts';
import { ROOT } from '../../stack/process.ts';

/** The forms lab lies beside the repository; a clone that stands alone has none. */
export const LAB = path.join(ROOT, '../shared/forms-lab');

export interface Fold {
  readonly asked: readonly CorpusForm[];
  /** Forms of every other repository. */
  readonly learned: readonly CorpusForm[];
}

/** Parts of the corpora in turn: each repository is in exactly one, and a part is asked of a model trained on the others. */
export const foldsOf = (forms: readonly CorpusForm[], count: number): readonly Fold[] => {
  const repositories = [...new Set(forms.map(repositoryOf))];
  const numbers = new Map(repositories.map((repository, at) => [repository, at % count]));
  const isIn = (form: CorpusForm, fold: number): boolean => numbers.get(repositoryOf(form)) === fold;
  return Array.from({ length: count }, (_unused, fold) => ({
    asked: forms.filter((form) => isIn(form, fold)),
    learned: forms.filter((form) => !isIn(form, fold)),
  }));
};
