import { z } from 'zod';
import type { PageForm } from '../page-form.ts';
import { ruleKey, ruleSchema, type TaughtRule } from './rule.ts';
import { noteForm, type Sighting, sightingSchema, stoppedRules } from './sightings.ts';

/** Everything taught on this workstation, as it is stored. */
export const bookSchema = z.strictObject({ rules: z.array(ruleSchema), sightings: z.array(sightingSchema) });
export interface RuleBook {
  readonly rules: readonly TaughtRule[];
  readonly sightings: readonly Sighting[];
}
export const EMPTY_BOOK: RuleBook = Object.freeze({ rules: [], sightings: [] });

/** More than any clerk teaches; an imported file cannot grow the book without end. */
export const MAX_RULES = 2000;

const says = ({ concept, part }: TaughtRule): string => `${concept} ${part ?? ''}`;
const same = (a: TaughtRule, b: TaughtRule): boolean => ruleKey(a) === ruleKey(b);

/** The last word counts: a new correction replaces every rule about the same fields. */
export const teach = (book: RuleBook, rule: TaughtRule): RuleBook => ({
  ...book,
  rules: [...book.rules.filter((other) => !same(other, rule)), rule].slice(-MAX_RULES),
});

/** Takes one rule out; what is known of forms that no rule needs any more goes with it. */
export function forget(book: RuleBook, rule: TaughtRule): RuleBook {
  const rules = book.rules.filter((other) => !(same(other, rule) && says(other) === says(rule)));
  const keys = new Set(rules.map(ruleKey));
  const sightings = book.sightings
    .map((sighting) => ({
      ...sighting,
      live: sighting.live.filter((key) => keys.has(key)),
      lost: sighting.lost.filter((key) => keys.has(key)),
    }))
    .filter(({ live, lost }) => live.length + lost.length > 0);
  return { rules, sightings };
}

/** What an import came to. */
export interface Imported {
  readonly book: RuleBook;
  readonly added: number;
  /** Known already, word for word. */
  readonly known: number;
  /** Added beside a rule that says something else: such fields are asked until one of the two is removed. */
  readonly contradicting: number;
}

/** Puts somebody else's rules beside the own ones. Nothing of the own is replaced: where they differ, the clerk decides. */
export function importRules(book: RuleBook, rules: readonly TaughtRule[]): Imported {
  let [next, added, known, contradicting] = [[...book.rules], 0, 0, 0];
  for (const rule of rules) {
    const alike = next.filter((other) => same(other, rule));
    if (alike.some((other) => says(other) === says(rule))) {
      known += 1;
      continue;
    }
    if (next.length >= MAX_RULES) break;
    if (alike.length > 0) contradicting += 1;
    added += 1;
    next = [...next, rule];
  }
  return { book: { ...book, rules: next }, added, known, contradicting };
}

/** Notes what a page that was read says about the rules. Returns `book` itself when nothing changed. */
export function meetForm(book: RuleBook, form: PageForm, known: readonly string[] = []): RuleBook {
  const sightings = noteForm(book.sightings, book.rules, form, known);
  return sightings === book.sightings ? book : { ...book, sightings };
}

/** Which rules of a book have stopped, see {@link stoppedRules}. */
export const stoppedIn = ({ sightings }: RuleBook): ((rule: TaughtRule) => boolean) => stoppedRules(sightings);
