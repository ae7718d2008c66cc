import type { Candidate } from './candidates.ts';
import type { Weights } from './model.ts';

export interface Ranked {
  readonly candidate: Candidate;
  /** Share of this answer among all answers of the field, 0…1; all shares add up to 1. */
  readonly share: number;
}

/** Name of the weight that a concept has for itself. */
export const biasOf = (kind: Candidate['kind']): string => `is ${kind}`;

const scoreOf = ({ features, kind }: Candidate, weights: Weights): number => {
  let score = kind === 'none' ? 0 : (weights[biasOf(kind)] ?? 0);
  for (const name in features) {
    const value = features[name] as number;
    if (value !== 0) score += (weights[name] ?? 0) * value;
  }
  return score;
};

/** The answers of one field, best first. Conditional logit: exp(w·x) over the sum of all answers. */
export const rank = (candidates: readonly Candidate[], weights: Weights): readonly Ranked[] => {
  const scores = candidates.map((candidate) => scoreOf(candidate, weights));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return candidates
    .map((candidate, at) => ({ candidate, share: (odds[at] ?? 0) / all }))
    .sort((a, b) => b.share - a.share);
};
