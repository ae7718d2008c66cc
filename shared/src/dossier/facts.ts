import { sensitivityOf } from '../catalogue/catalogue.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import type { CanonicalValue } from '../converters/converter.ts';
import { derive } from './derivations.ts';
import type { Fact, Facts, Grade } from './dossier.ts';

/** A typed or captured value that contradicts one that follows from another fact. Shown; neither wins silently. */
export interface Conflict {
  readonly concept: QualifiedId;
  readonly kept: Fact;
  readonly other: Fact;
}

/** A fact typed by the clerk: the resident's own statement until a document says so. `at` is an ISO instant. */
export const enteredFact = (value: CanonicalValue, at: string, grade: Grade = 'D'): Fact => ({
  value,
  source: { kind: 'entered' },
  grade,
  at,
});

/**
 * Adds or replaces one fact, then brings everything derived up to date. Values of X concepts (passwords, captchas, military
 * unit) are never taken in.
 */
export function withFact(facts: Facts, concept: QualifiedId, fact: Fact, today: string): Facts {
  return sensitivityOf(concept) === 'X' ? facts : withDerived({ ...facts, [concept]: fact }, today);
}

export function withoutFact(facts: Facts, concept: QualifiedId, today: string): Facts {
  const { [concept]: _gone, ...rest } = facts;
  return withDerived(rest, today);
}

/**
 * Recomputes the derived facts: old ones go, new ones are marked `derived` and carry grade and time of their source. A fact
 * that was typed or captured is never replaced; {@link conflictsIn} tells where it contradicts.
 */
export function withDerived(facts: Facts, today: string): Facts {
  const given = givenOnly(facts);
  const derived = derivedFrom(given, today);
  return {
    ...Object.fromEntries(Object.entries(derived).filter(([concept]) => given[concept] === undefined)),
    ...given,
  };
}

/** Where a given fact contradicts what follows from another one. */
export function conflictsIn(facts: Facts, today: string): readonly Conflict[] {
  const given = givenOnly(facts);
  return Object.entries(derivedFrom(given, today)).flatMap(([concept, other]) => {
    const kept = given[concept];
    // A stored age is out of date on every birthday; it contradicts nothing.
    return kept === undefined || concept.endsWith('.age') || sameValue(kept.value, other.value)
      ? []
      : [{ concept, kept, other }];
  });
}

export const sameValue = (a: CanonicalValue, b: CanonicalValue): boolean => stable(a) === stable(b);

const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const givenOnly = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact.source.kind !== 'derived'));

function derivedFrom(given: Facts, today: string): Facts {
  const prefixes = new Set(Object.keys(given).map((concept) => concept.slice(0, concept.indexOf('.'))));
  const found: Record<QualifiedId, Fact> = {};
  for (const prefix of prefixes) {
    for (const [concept, { value, from }] of Object.entries(derive(prefix, (id) => given[id]?.value, today))) {
      const source = given[from] ?? found[from];
      if (source !== undefined)
        found[concept] = { value, source: { kind: 'derived' }, grade: source.grade, at: source.at };
    }
  }
  return found;
}
