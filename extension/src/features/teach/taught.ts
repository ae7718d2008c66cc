import type { PageField, PageForm } from '@tongban/shared/recognisers/page-form';
import type { Guess } from '@tongban/shared/recognisers/recogniser';
import { applyTaught } from '@tongban/shared/recognisers/taught/apply-taught';
import { readTraits } from '@tongban/shared/recognisers/taught/field-trait';
import { makeRule } from '@tongban/shared/recognisers/taught/make-rule';
import { type Lesson, ruleKey, type TaughtRule } from '@tongban/shared/recognisers/taught/rule';
import {
  bookSchema,
  EMPTY_BOOK,
  forget,
  type Imported,
  importRules,
  meetForm,
  type RuleBook,
  stoppedIn,
  teach,
} from '@tongban/shared/recognisers/taught/rule-book';
import { exportRules, readRules } from '@tongban/shared/recognisers/taught/rule-file';
import { shallowRef } from 'vue';
import { localItem } from '../../platform/storage-item.ts';
import { chinaDate } from '../dossiers/edit/draft.ts';
import { teachFailure } from './failures.ts';

/** Rules hold labels of portals, nothing of a resident and nothing of a clerk: kept like settings, sent nowhere. */
const stored = localItem<RuleBook>('taught', {
  version: 1,
  fallback: EMPTY_BOOK,
  parse: (raw) => bookSchema.safeParse(raw).data as RuleBook | undefined,
});

/** Everything taught on this workstation, as last read or written by this panel. */
export const book = shallowRef<RuleBook>(EMPTY_BOOK);

/** Another window may have taught since: the book is read anew before every change. */
async function change(step: (before: RuleBook) => RuleBook): Promise<void> {
  const before = await stored.get();
  const after = step(before);
  if (after !== before) {
    await stored.set(after).catch((error: unknown) => {
      throw teachFailure('not-saved', error);
    });
  }
  book.value = after;
}

/**
 * A page was read: its forms tell which rules found their labels. Recognising goes on whatever becomes of it.
 * @param known see `knownValues`
 */
export const meetForms = (forms: readonly PageForm[], known: readonly string[]): Promise<void> =>
  change((before) => forms.reduce((met, form) => meetForm(met, form, known), before)).catch(() => undefined);

/** The guesses with what was taught put over them. */
export const withLessons = (form: PageForm, guesses: readonly Guess[], known: readonly string[]): readonly Guess[] =>
  applyTaught({ form, guesses, rules: book.value.rules, stopped: stoppedIn(book.value), known });

/** One correction. Throws a `Failure` that says why nothing was learnt. */
export async function learn(
  form: PageForm,
  field: PageField,
  lesson: Lesson,
  known: readonly string[],
): Promise<TaughtRule> {
  const made = makeRule(form, field, lesson, known, chinaDate(new Date()));
  if (!made.ok) throw teachFailure(made.code);
  await change((before) => meetForm(teach(before, made.rule), form, known));
  return made.rule;
}

export const forgetRule = (rule: TaughtRule): Promise<void> => change((before) => forget(before, rule));

export const isStopped = (rule: TaughtRule): boolean => stoppedIn(book.value)(rule);

/** Rules of these portals, the newest first. */
export const rulesOf = (origins: readonly string[]): readonly TaughtRule[] =>
  book.value.rules.filter(({ origin }) => origins.includes(origin)).reverse();

/** The JSON text of a file of rules: cleaned once more, see `exportRules`. */
export const fileOf = (rules: readonly TaughtRule[]): string => exportRules(rules);

export type ImportTally = Pick<Imported, 'added' | 'known' | 'contradicting'> & { readonly dropped: number };

/** Takes a file of rules. Throws a `Failure` when it is none. */
export async function takeFile(text: string): Promise<ImportTally> {
  const read = readRules(text);
  if (!read.ok) throw teachFailure(read.code);
  let tally: ImportTally = { added: 0, known: 0, contradicting: 0, dropped: read.dropped };
  await change((before) => {
    const { book: after, ...counts } = importRules(before, read.rules);
    tally = { ...counts, dropped: read.dropped };
    return after;
  });
  return tally;
}

export async function loadTaught(): Promise<void> {
  book.value = await stored.get();
}

/** What was taught about this very field, if anything was. */
export function ruleFor(form: PageForm, field: PageField, known: readonly string[]): TaughtRule | undefined {
  const key = ruleKey({ ...readTraits(form, known).traitOf(field), origin: form.origin });
  return [...book.value.rules].reverse().find((rule) => ruleKey(rule) === key);
}
