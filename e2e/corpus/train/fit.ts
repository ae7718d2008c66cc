import type { Weights } from '@tongban/shared/recognisers/model/model';
import { pack, type Row } from './pack.ts';
import { type Slope, slopeOf } from './slope.ts';
import { solve, solverOf } from './solve.ts';

/** Strength of the pull towards 0, in examples: enough that a feature seen in a few fields stays small. */
const RIDGE = 1.5;
/** The largest change of a weight, in log-odds, after which the optimum counts as reached. */
const CLOSE = 1e-4;
const MOST_STEPS = 40;

export interface Fit {
  readonly weights: Weights;
  /** Fits again without some repositories, from here: the optimum moves little, so a few steps reach it. */
  without(repositories: ReadonlySet<string>): Weights;
}

const furthest = (move: Float64Array): number => move.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
const plus = (weights: Float64Array, move: Float64Array): Float64Array =>
  weights.map((weight, k) => weight + (move[k] as number));
const ridged = ({ slope, curvature }: Slope, weights: Float64Array): Slope => {
  const size = weights.length;
  for (let k = 0; k < size; k++) {
    slope[k] = (slope[k] as number) - RIDGE * (weights[k] as number);
    if (curvature.length > 0) curvature[k * size + k] = (curvature[k * size + k] as number) + RIDGE;
  }
  return { slope, curvature };
};

/**
 * Conditional logit: the share of an answer is exp(w·x) over the sum of all answers of its field. Maximises the log of what the
 * right answers get together, less a ridge, by Newton's method; no randomness, so the same examples give the same weights.
 */
export const fit = (examples: readonly Row[]): Fit => {
  const packed = pack(examples);
  const { names, repositories } = packed;
  const every = Int32Array.from(repositories.keys());
  const named = (weights: Float64Array): Weights => Object.fromEntries(names.map((name, k) => [name, weights[k] ?? 0]));

  let optimum = new Float64Array(names.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { slope, curvature } = ridged(slopeOf(packed, optimum, every, { bends: true }), optimum);
    const move = solve(curvature, slope);
    optimum = plus(optimum, move) as typeof optimum;
    if (furthest(move) < CLOSE) break;
  }
  let whole: Slope | undefined;

  return {
    weights: named(optimum),
    without(left) {
      whole ??= ridged(slopeOf(packed, optimum, every, { bends: true }), optimum);
      const isLeft = (field: number): boolean => left.has(repositories[field] ?? '');
      const gone = slopeOf(packed, optimum, every.filter(isLeft), { bends: true });
      const kept = every.filter((field) => !isLeft(field));
      // What bends without them is known from here; only the slope has to be taken again at each step.
      const solved = solverOf(whole.curvature.map((bend, cell) => bend - (gone.curvature[cell] as number)));
      let move = solved(whole.slope.map((rise, k) => rise - (gone.slope[k] as number)));
      let weights = plus(optimum, move);
      for (let step = 1; step < MOST_STEPS && furthest(move) >= CLOSE; step++) {
        move = solved(ridged(slopeOf(packed, weights, kept, { bends: false }), weights).slope);
        weights = plus(weights, move);
      }
      return named(weights);
    },
  };
};
