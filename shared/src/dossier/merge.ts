import { sensitivityOf } from '../catalogue/catalogue.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import type { Fact, Facts, Grade } from './dossier.ts';
import { sameValue, withDerived } from './facts.ts';

/** One difference between a dossier and what was captured; `conflict` needs the clerk, `new` her confirmation. */
export type FactChange =
  | { readonly kind: 'new' | 'same'; readonly concept: QualifiedId; readonly incoming: Fact }
  | { readonly kind: 'conflict'; readonly concept: QualifiedId; readonly current: Fact; readonly incoming: Fact };

/** Compares captured facts with those held. X concepts are dropped unseen. A derived value that differs is a conflict too. */
export function compareFacts(current: Facts, incoming: Facts): readonly FactChange[] {
  return Object.entries(incoming).flatMap(([concept, fact]): FactChange[] => {
    if (sensitivityOf(concept) === 'X') return [];
    const held = current[concept];
    if (held === undefined) return [{ kind: 'new', concept, incoming: fact }];
    if (sameValue(held.value, fact.value)) return [{ kind: 'same', concept, incoming: fact }];
    return [{ kind: 'conflict', concept, current: held, incoming: fact }];
  });
}

/**
 * Takes over the changes the clerk accepted. Equal values only ever gain: the better grade, and a given source in place of a
 * derived one. A conflict that was not accepted leaves the dossier as it was.
 */
export function mergeFacts(
  current: Facts,
  changes: readonly FactChange[],
  accepted: ReadonlySet<QualifiedId>,
  today: string,
): Facts {
  const merged: Record<QualifiedId, Fact> = { ...current };
  for (const change of changes) {
    const { concept, incoming } = change;
    const held = merged[concept];
    if (change.kind === 'same' && held !== undefined) merged[concept] = better(held, incoming);
    else if (accepted.has(concept)) merged[concept] = incoming;
  }
  return withDerived(merged, today);
}

const RANK: Readonly<Record<Grade, number>> = { A: 0, B: 1, C: 2, D: 3 };

const better = (held: Fact, incoming: Fact): Fact =>
  held.source.kind === 'derived' || RANK[incoming.grade] < RANK[held.grade] ? incoming : held;
