import { canonicalId } from '@tongban/shared/catalogue/catalogue';
import { seenKey } from '@tongban/shared/recognisers/model/candidates';
import type { SeenCounts, SeenTable } from '@tongban/shared/recognisers/model/seen-labels';
import { readForm } from '@tongban/shared/recognisers/read-form';
import { isEntry, pageFormOf } from '../corpus.ts';
import { isWrongRole, type Scored } from '../score.ts';

export type FailureKind =
  | 'ambiguous-label'
  | 'context-needed'
  | 'label-debatable'
  | 'misread'
  | 'role-unstated'
  | 'search-filter'
  | 'unknown-word';

/** Why a field was filled wrongly, as a first guess that a person may correct in known-failures.json. */
export const KINDS: Readonly<Record<FailureKind, string>> = Object.freeze({
  'ambiguous-label': 'the same words ask for either on other portals',
  'context-needed': 'the words fit what was written; that it is about somebody or something else follows from the page',
  'label-debatable': 'other portals with the same words are labelled as what was written',
  misread: 'a known word in the label led astray',
  'role-unstated': 'the right kind of fact, and nothing beside the field says whose',
  'search-filter': 'a field to search by on a page that does not look like a search',
  'unknown-word': 'no word of the label is known; its name or its place led astray',
});

/** So many other repositories make a label debatable. */
const MAJORITY = 2;

/** A table of the other repositories says what their labels mean. */
export const kindOfFailure = (one: Scored, others: SeenTable): FailureKind => {
  const read = readForm(pageFormOf(one.form))[one.form.fields.indexOf(one.entry)];
  const counts: SeenCounts = (read && others.labels.get(seenKey(read))) ?? {};
  const said = (concept: string): number => counts[canonicalId(concept)] ?? 0;
  const { entry, guess } = one;
  if (!isEntry(one.form) || entry.filter) return 'search-filter';
  if (isWrongRole(one)) return 'role-unstated';
  const matches = read?.labels.flatMap((label) => label.matches) ?? [];
  if (matches.length === 0) return 'unknown-word';
  const meant = new Set(matches.filter(({ kind }) => kind === 'exact').map(({ concept }) => concept));
  if (entry.concept === 'none') return 'context-needed';
  if (said(guess.concept) >= MAJORITY && said(entry.concept) === 0) return 'label-debatable';
  return meant.size > 1 || (said(guess.concept) > 0 && said(entry.concept) > 0) ? 'ambiguous-label' : 'misread';
};
