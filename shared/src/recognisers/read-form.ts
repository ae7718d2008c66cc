import type { QualifiedId } from '../catalogue/concept.ts';
import { inheritLabels } from './inherit-label.ts';
import type { LabelMatch } from './match-label.ts';
import { type NormalisedLabel, normaliseLabel } from './normalise-label.ts';
import type { LabelSource, PageField, PageForm } from './page-form.ts';
import { matchUnderTitle } from './title-subject.ts';

export interface ReadLabel {
  readonly source: LabelSource;
  readonly text: string;
  readonly normalised: NormalisedLabel;
  readonly matches: readonly LabelMatch[];
}

/** A field with its labels taken apart, in the order of the form. */
export interface ReadField {
  readonly field: PageField;
  readonly at: number;
  /** Labels that a person sees, strongest source first; `name` and `id` are left to the wire-name signal. */
  readonly labels: readonly ReadLabel[];
  /** The strongest label that is not a placeholder or title, if the page has one. */
  readonly main?: ReadLabel;
}

/** The bare words of a field's strongest label, empty where it has none. */
export const coreOf = ({ main, labels }: ReadField): string => (main ?? labels[0])?.normalised.core ?? '';

const cache = new WeakMap<PageForm, readonly ReadField[]>();
const WRITTEN = /[\p{L}\p{N}]/u;

const readField = (
  field: PageField,
  at: number,
  memo: Map<string, Omit<ReadLabel, 'source'>>,
  title: string,
): ReadField => {
  const candidates = [...field.labels];
  const { placeholder } = field;
  if (placeholder && !candidates.some((label) => label.source === 'placeholder')) {
    candidates.push({ source: 'placeholder', text: placeholder });
  }
  const labels: ReadLabel[] = [];
  for (const { source, text } of candidates) {
    if (source === 'name' || source === 'id') continue;
    let read = memo.get(text);
    if (!read) {
      const normalised = normaliseLabel(text.slice(0, 120));
      read = { text, normalised, matches: matchUnderTitle(normalised, title) };
      memo.set(text, read);
    }
    if (WRITTEN.test(read.normalised.core)) labels.push({ source, ...read });
  }
  const main = labels.find((label) => label.source !== 'placeholder' && label.source !== 'title');
  return main ? { field, at, labels, main } : { field, at, labels };
};

/** All fields of a form, read once and kept for every recogniser. */
export const readForm = (form: PageForm): readonly ReadField[] => {
  const known = cache.get(form);
  if (known) return known;
  const memo = new Map<string, Omit<ReadLabel, 'source'>>();
  const read = inheritLabels(form.fields.map((field, at) => readField(field, at, memo, form.title)));
  cache.set(form, read);
  return read;
};

/** The best reading of a field's strongest label. */
export const bestMatch = (read: ReadField | undefined): LabelMatch | undefined => {
  const matches = (read?.main ?? read?.labels[0])?.matches ?? [];
  let top: LabelMatch | undefined;
  for (const match of matches) {
    // Of two equal readings the person's: whose it is is found out afterwards, and then 单位名称 may become the organisation's.
    if (!top || match.weight > top.weight || (match.weight === top.weight && !match.named && top.named)) top = match;
  }
  return top;
};

/** Every concept that some label of the field may mean, role-qualified. */
export const conceptsOf = ({ labels }: ReadField): readonly QualifiedId[] => {
  const concepts = new Set<QualifiedId>();
  for (const label of labels) for (const match of label.matches) concepts.add(match.concept);
  return [...concepts];
};

/** Below this a label is too weak to tell anything about its neighbours. */
const SURE = 3;

/** True when a label of the field plainly names a concept of this pattern. */
export const names = (read: ReadField | undefined, pattern: RegExp): boolean =>
  read?.labels.some((label) => label.matches.some((match) => match.weight > SURE && pattern.test(match.concept))) ??
  false;
