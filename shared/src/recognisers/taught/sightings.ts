import { z } from 'zod';
import type { PageForm } from '../page-form.ts';
import { readTraits } from './field-trait.ts';
import { ruleKey, type TaughtRule } from './rule.ts';

/** A form on which rules held: enough to know it again, nothing to read in it. */
export const sightingSchema = z.strictObject({
  origin: z.string(),
  /** Path without query, with numbers and names in it masked. */
  path: z.string().max(300),
  /** Hashes of the form's labels. */
  labels: z.array(z.string().max(8)).max(200),
  /** Keys of the rules whose label was there when the form was last read, and of those whose label had gone. */
  live: z.array(z.string()),
  lost: z.array(z.string()),
});
export type Sighting = z.infer<typeof sightingSchema>;

/** Enough for the largest forms; more says nothing new. */
const MAX_LABELS = 200;
const MAX_SIGHTINGS = 200;
/**
 * A form is the one it was when at least half of its other labels are still there: the steps of a wizard or two forms
 * behind one address share fewer, a release that renames a few fields leaves more. Labels that rules are about do not
 * count, or a renamed field would vote for its own absence.
 */
const SAME_FORM = 0.5;
/** Fewer labels than this tell no form from another. */
const MIN_LABELS = 2;

/** FNV-1a, 32 bit, base 36: to compare, not to hide. */
const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(36);
};

/** `/person/100000193804150029/edit` → `/person/…/edit`: addresses of newer portals carry residents' numbers and names. */
export const safePath = (path: string): string =>
  path
    .split('/')
    .map((step) => (/\d{3,}|%|[^\x20-\x7e]|^[\da-f-]{16,}$/i.test(step) ? '*' : step.slice(0, 40)))
    .join('/')
    .slice(0, 300);

const labelOfKey = (key: string): string => String((JSON.parse(key) as readonly unknown[])[1]);

/** Notes which rules found their label on this form and which did not. Returns `sightings` itself when nothing changed. */
export function noteForm(
  sightings: readonly Sighting[],
  rules: readonly TaughtRule[],
  form: PageForm,
  known: readonly string[] = [],
): readonly Sighting[] {
  const own = rules.filter(({ origin }) => origin === form.origin);
  if (own.length === 0) return sightings;
  const { traitOf } = readTraits(form, known);
  const traits = form.fields.map(traitOf).filter(({ label }) => label !== '');
  const words = new Set(traits.map(({ label }) => label));
  const matched = new Set(traits.map((trait) => ruleKey({ ...trait, origin: form.origin })));
  const labels = [...words].map(hash).sort().slice(0, MAX_LABELS);
  const path = safePath(form.path);
  const before = bestOf(
    sightings.filter((sighting) => sighting.origin === form.origin && sighting.path === path),
    new Set(labels),
  );
  const stoppedNow = stoppedIn(sightings);
  const keys = new Set(own.map(ruleKey));
  const present = (key: string): boolean => words.has(labelOfKey(key));
  const met = new Set([...(before?.live ?? []), ...(before?.lost ?? [])].filter((key) => keys.has(key)));
  // A stopped rule comes back on a form it knows, not on one where its words may mean something else.
  for (const key of keys) if (matched.has(key) && !stoppedNow(key)) met.add(key);
  if (met.size === 0) return sightings;
  const now: Sighting = {
    ...{ origin: form.origin, path, labels },
    live: [...met].filter(present).sort(),
    lost: [...met].filter((key) => !present(key)).sort(),
  };
  if (before && JSON.stringify(before) === JSON.stringify(now)) return sightings;
  return [...sightings.filter((sighting) => sighting !== before), now].slice(-MAX_SIGHTINGS);
}

function bestOf(candidates: readonly Sighting[], labels: ReadonlySet<string>): Sighting | undefined {
  let [best, share] = [undefined as Sighting | undefined, SAME_FORM];
  for (const sighting of candidates) {
    const taught = new Set([...sighting.live, ...sighting.lost].map((key) => hash(labelOfKey(key))));
    const others = sighting.labels.filter((label) => !taught.has(label));
    if (others.length < MIN_LABELS) continue;
    const still = others.filter((label) => labels.has(label)).length / others.length;
    if (still >= share) [best, share] = [sighting, still];
  }
  return best;
}

function stoppedIn(sightings: readonly Sighting[]): (key: string) => boolean {
  const live = new Set(sightings.flatMap((sighting) => sighting.live));
  const lost = new Set(sightings.flatMap((sighting) => sighting.lost));
  return (key) => lost.has(key) && !live.has(key);
}

/** Whether every form a rule held on has lost its label: it no longer decides anything until the label returns. */
export const stoppedRules = (sightings: readonly Sighting[]): ((rule: TaughtRule) => boolean) => {
  const stopped = stoppedIn(sightings);
  return (rule) => stopped(ruleKey(rule));
};
