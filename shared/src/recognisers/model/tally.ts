import { conceptOf } from '../../catalogue/catalogue.ts';
import type { QualifiedId } from '../../catalogue/concept.ts';
import type { Subject } from '../cues/subjects.ts';
import type { PageForm } from '../page-form.ts';
import type { Evidence } from '../recogniser.ts';
import { RECOGNISERS, type RecogniserId } from '../registry.ts';
import { underSubject } from '../under-subject.ts';

/** What all signals say for one answer a field may have. */
export interface Tally {
  readonly concept: QualifiedId | 'none';
  /** Sum of the weights of each signal, in log-odds as the signal gives them. */
  readonly bySignal: Partial<Record<RecogniserId, number>>;
  readonly evidence: readonly Evidence[];
}

interface Weighed extends Evidence {
  readonly signal: RecogniserId;
}

/** Signals that say what a field asks for but never whose it is. */
const SUBJECTLESS: ReadonlySet<RecogniserId> = new Set(['wire-name', 'options']);

const sum = (evidence: readonly Weighed[]): number => evidence.reduce((total, { weight }) => total + weight, 0);

/** Options and field names speak of 性别; when the label or heading says whose, they speak of hers. */
const followSubject = (found: Map<QualifiedId | 'none', Weighed[]>, subject: Subject | undefined): void => {
  for (const [id, evidence] of found) {
    if (!id.startsWith('person.')) continue;
    const moving = evidence.filter(({ signal, weight }) => SUBJECTLESS.has(signal) && weight > 0);
    if (moving.length === 0) continue;
    const under = subject && subject !== 'other' ? underSubject(id, subject) : undefined;
    const owner =
      under && under !== id && sum(found.get(under) ?? []) > 0
        ? under
        : [...found.keys()].find((other) => other !== id && other !== 'none' && conceptOf(other)?.concept.id === id);
    if (owner === undefined) continue;
    found.get(owner)?.push(...moving);
    found.set(
      id,
      evidence.filter((one) => !moving.includes(one)),
    );
  }
};

const tallyOf = (concept: QualifiedId | 'none', evidence: readonly Weighed[]): Tally => {
  const bySignal: Partial<Record<RecogniserId, number>> = {};
  for (const { signal, weight } of evidence) bySignal[signal] = (bySignal[signal] ?? 0) + weight;
  return { concept, bySignal, evidence };
};

/** Runs every signal over a form once: for each field the answers that some evidence speaks for or against, by concept. */
export const tallyForm = (
  form: PageForm,
  subjectOf: (field: string) => Subject | undefined,
): ReadonlyMap<string, readonly Tally[]> => {
  const found = new Map<string, Map<QualifiedId | 'none', Weighed[]>>();
  for (const [signal, recogniser] of Object.entries(RECOGNISERS) as [RecogniserId, (typeof RECOGNISERS)['widget']][]) {
    for (const [key, evidence] of recogniser.collect(form)) {
      const field = found.get(key) ?? new Map<QualifiedId | 'none', Weighed[]>();
      found.set(key, field);
      for (const one of evidence) {
        const known = field.get(one.concept);
        if (known) known.push({ ...one, signal });
        else field.set(one.concept, [{ ...one, signal }]);
      }
    }
  }
  return new Map(
    [...found].map(([key, field]) => {
      followSubject(field, subjectOf(key));
      return [key, [...field].map(([concept, evidence]) => tallyOf(concept, evidence))];
    }),
  );
};
