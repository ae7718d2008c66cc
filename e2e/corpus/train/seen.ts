import { canonicalId } from '@tongban/shared/catalogue/catalogue';
import { nameKey, seenKey } from '@tongban/shared/recognisers/model/candidates';
import type { SeenCounts, SeenTable } from '@tongban/shared/recognisers/model/seen-labels';
import { readForm } from '@tongban/shared/recognisers/read-form';
import { type CorpusForm, pageFormOf } from '../corpus.ts';

/** Where a form comes from; forms of unknown source stand for themselves. */
export const repositoryOf = (form: CorpusForm): string => form.source.repo ?? form.id;

export interface Sighting {
  readonly repository: string;
  readonly label: string;
  readonly name: string;
  readonly concept: string;
}

/** Every decidable field of the entry forms: search filters say what they filter by, not what a label asks for. */
export const sightingsOf = (forms: readonly CorpusForm[]): readonly Sighting[] =>
  forms
    .filter(({ subject }) => subject !== 'search' && subject !== 'statistics')
    .flatMap((form) => {
      const read = readForm(pageFormOf(form));
      return form.fields.flatMap((entry, at) => {
        const field = read[at];
        if (!field || entry.undecidable || entry.filter) return [];
        const concept = entry.concept === 'none' ? 'none' : canonicalId(entry.concept);
        return [{ repository: repositoryOf(form), label: seenKey(field), name: nameKey(field), concept }];
      });
    });

/** Concept, then the repositories that say so. */
type Voices = Map<string, Set<string>>;

/** A table is written as lines of words between backquotes. */
const UNWRITABLE = /[\s`\\$]/;

const voicesBy = (sightings: readonly Sighting[], key: 'label' | 'name'): ReadonlyMap<string, Voices> => {
  const table = new Map<string, Voices>();
  for (const { [key]: text, concept, repository } of sightings) {
    if (text === '' || UNWRITABLE.test(text)) continue;
    const voices: Voices = table.get(text) ?? new Map();
    table.set(text, voices);
    voices.set(concept, (voices.get(concept) ?? new Set()).add(repository));
  }
  return table;
};

/**
 * What a single repository said and is not worth its bytes, measured by leaving out each repository: one that gives a label no
 * meaning, and any that names a field.
 */
const isHearsay: Readonly<Record<'label' | 'name', (counts: SeenCounts, voices: number) => boolean>> = {
  label: (counts, voices) => voices === 1 && counts.none === 1,
  name: (_counts, voices) => voices === 1,
};

/** Counts repositories, not fields: one portal with forty forms is one voice. Undefined when there is nothing worth keeping. */
const countOf = (key: 'label' | 'name', voices: Voices, without: string | undefined): SeenCounts | undefined => {
  const counts: Record<string, number> = {};
  let all = 0;
  for (const [concept, repositories] of voices) {
    const times = repositories.size - (without !== undefined && repositories.has(without) ? 1 : 0);
    if (times > 0) counts[concept] = times;
    all += times;
  }
  return all === 0 || isHearsay[key](counts, all) ? undefined : counts;
};

const tableOf = (sightings: readonly Sighting[], key: 'label' | 'name') => {
  const voices = voicesBy(sightings, key);
  const whole = new Map<string, SeenCounts>();
  for (const [text, said] of voices) {
    const counts = countOf(key, said, undefined);
    if (counts) whole.set(text, counts);
  }
  const touched = new Map<string, Set<string>>();
  for (const { repository, [key]: text } of sightings)
    touched.set(repository, (touched.get(repository) ?? new Set()).add(text));
  return (without?: string): ReadonlyMap<string, SeenCounts> => {
    const table = new Map(whole);
    for (const text of (without !== undefined && touched.get(without)) || []) {
      const said = voices.get(text);
      const counts = said && countOf(key, said, without);
      if (counts) table.set(text, counts);
      else table.delete(text);
    }
    return table;
  };
};

/** Tables of what labels and names meant, of all sightings or of all but one repository's. */
export const seenTables = (sightings: readonly Sighting[]): ((without?: string) => SeenTable) => {
  const [labels, names] = [tableOf(sightings, 'label'), tableOf(sightings, 'name')];
  return (without) => ({ labels: labels(without), names: names(without) });
};

export const seenTable = (sightings: readonly Sighting[], without?: string): SeenTable =>
  seenTables(sightings)(without);
