import type { QualifiedId } from '../../catalogue/concept.ts';
import type { Subject } from '../cues/subjects.ts';
import { underSubject } from '../under-subject.ts';

/** In how many source repositories a text was read as each concept (or `none`). */
export type SeenCounts = Readonly<Record<QualifiedId | 'none', number>>;

/** What labels and field names meant on the forms of the corpus, by normalised text. */
export interface SeenTable {
  readonly labels: ReadonlyMap<string, SeenCounts>;
  readonly names: ReadonlyMap<string, SeenCounts>;
}

/** How often a text was read as one concept and how often as anything else. */
export interface SeenShare {
  readonly times: number;
  readonly others: number;
}

const NOTHING: SeenShare = { times: 0, others: 0 };

/** The share of a concept, given whose value the page asks for: 姓名 seen as person.name speaks for guardian.name under 监护人. */
export const shareOf = (
  counts: SeenCounts | undefined,
  concept: QualifiedId | 'none',
  subject: Subject | undefined,
): SeenShare => {
  if (!counts) return NOTHING;
  let times = 0;
  let all = 0;
  for (const seen in counts) {
    const count = counts[seen] ?? 0;
    all += count;
    const moved = subject && seen !== 'none' ? underSubject(seen, subject) : undefined;
    if (seen === concept || moved === concept) times += count;
  }
  return { times, others: all - times };
};
