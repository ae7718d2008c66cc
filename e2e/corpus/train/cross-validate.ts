import type { CorpusForm } from '../corpus.ts';
import type { Scored } from '../score.ts';
import { leaveEachOut, train } from './train.ts';

/** Every decidable field of some forms with the guess of a model that never saw its repository. */
export const crossValidate = (forms: readonly CorpusForm[]): readonly Scored[] => leaveEachOut(train(forms));
