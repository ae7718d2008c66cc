import { bilingual } from '../catalogue/bilingual.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import { collectEach } from './collect-each.ts';
import { allAliases, isForbiddenLabel } from './lexicon.ts';
import type { ReadField } from './read-form.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

/** Alike enough to be offered; never enough to be filled by itself. */
const ALIKE = 0.5;
const OFFERED = 3;
const LONGEST = 24;

/** Pairs of letters, and the last letter by itself: the head noun of a Chinese compound stands last. */
const pairsOf = (text: string): Set<string> => {
  const letters = [...text];
  const pairs = new Set<string>([`${letters[letters.length - 1] ?? ''}$`]);
  for (let at = 0; at + 1 < letters.length; at++) pairs.add(`${letters[at]}${letters[at + 1]}`);
  return pairs;
};

interface Known {
  readonly alias: string;
  readonly concepts: readonly QualifiedId[];
  readonly size: number;
}

const known: Known[] = [];
const byPair = new Map<string, number[]>();
for (const [alias, entries] of allAliases()) {
  if (alias.length < 2) continue;
  const pairs = pairsOf(alias);
  for (const pair of pairs) {
    const at = byPair.get(pair);
    if (at) at.push(known.length);
    else byPair.set(pair, [known.length]);
  }
  known.push({ alias, concepts: entries.map(({ concept }) => concept), size: pairs.size });
}

const cache = new Map<string, readonly (readonly [QualifiedId, number, string])[]>();
const CACHED = 2000;

/** Concepts whose names share most letter pairs with a text, by Dice's coefficient. */
const alike = (text: string): readonly (readonly [QualifiedId, number, string])[] => {
  const before = cache.get(text);
  if (before) return before;
  const pairs = pairsOf(text);
  const shared = new Map<number, number>();
  for (const pair of pairs) for (const at of byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const best = new Map<QualifiedId, readonly [number, string]>();
  for (const [at, count] of shared) {
    const one = known[at];
    if (!one) continue;
    const score = (2 * count) / (pairs.size + one.size);
    if (score < ALIKE) continue;
    for (const concept of one.concepts)
      if (score > (best.get(concept)?.[0] ?? 0)) best.set(concept, [score, one.alias]);
  }
  const found = [...best]
    .map(([concept, [score, alias]]) => [concept, score, alias] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, OFFERED);
  if (cache.size >= CACHED) cache.clear();
  cache.set(text, found);
  return found;
};

const collect = ({ labels, main }: ReadField): readonly Evidence[] => {
  const label = main ?? labels[0];
  const core = label?.normalised.core.toLowerCase() ?? '';
  if (!label || core.length < 2 || core.length > LONGEST || isForbiddenLabel(core)) return [];
  if (label.matches.some(({ kind }) => kind === 'exact')) return [];
  return alike(core).map(([concept, score, alias]) => ({
    concept,
    weight: score,
    reason: {
      source: label.source,
      text: bilingual(`“${label.text.trim()}”近似“${alias}”`, `"${label.text.trim()}" is like "${alias}"`),
    },
  }));
};

/** Labels nobody wrote down: offers the concepts with the most similar names, for the clerk to choose from. */
export const labelSimilar: Recogniser = {
  id: 'label-similar',
  collect: (form) => collectEach(form, collect),
};
