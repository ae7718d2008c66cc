import type { Packed } from './pack.ts';

/** Which way the objective rises at some weights, and how strongly that bends; both without the ridge. */
export interface Slope {
  readonly slope: Float64Array;
  /** Row by row. Of the answers' own spread, which is never negative; empty when not asked for. */
  readonly curvature: Float64Array;
}

/** Exp of the scores of a field's answers relative to the best, then shares that add up to 1. */
const sharesInto = (shares: Float64Array, packed: Packed, field: number, weights: Float64Array): number => {
  const { answers, cells, feature, value } = packed;
  const first = answers[field] as number;
  const count = (answers[field + 1] as number) - first;
  let top = -Infinity;
  for (let answer = 0; answer < count; answer++) {
    let score = 0;
    const end = cells[first + answer + 1] as number;
    for (let cell = cells[first + answer] as number; cell < end; cell++)
      score += (weights[feature[cell] as number] as number) * (value[cell] as number);
    shares[answer] = score;
    if (score > top) top = score;
  }
  let all = 0;
  for (let answer = 0; answer < count; answer++) {
    const odds = Math.exp((shares[answer] as number) - top);
    shares[answer] = odds;
    all += odds;
  }
  for (let answer = 0; answer < count; answer++) shares[answer] = (shares[answer] as number) / all;
  return count;
};

/** Below this share an answer bends nothing worth counting. */
const NOTHING = 1e-6;

const bend = (
  packed: Packed,
  first: number,
  count: number,
  shares: Float64Array,
  mean: Float64Array,
  curvature: Float64Array,
): void => {
  const { cells, feature, value } = packed;
  const size = mean.length;
  const touched = new Set<number>();
  for (let answer = 0; answer < count; answer++) {
    const share = shares[answer] as number;
    if (share < NOTHING) continue;
    const start = cells[first + answer] as number;
    const end = cells[first + answer + 1] as number;
    for (let cell = start; cell < end; cell++) {
      const i = feature[cell] as number;
      const part = share * (value[cell] as number);
      mean[i] = (mean[i] as number) + part;
      touched.add(i);
      for (let other = start; other < end; other++) {
        const at = i * size + (feature[other] as number);
        curvature[at] = (curvature[at] as number) + part * (value[other] as number);
      }
    }
  }
  for (const i of touched) {
    for (const j of touched) {
      const at = i * size + j;
      curvature[at] = (curvature[at] as number) - (mean[i] as number) * (mean[j] as number);
    }
  }
  for (const i of touched) mean[i] = 0;
};

/** Sums over some fields, by number. */
export const slopeOf = (
  packed: Packed,
  weights: Float64Array,
  fields: Int32Array,
  { bends }: { readonly bends: boolean },
): Slope => {
  const { answers, cells, feature, value, right } = packed;
  const size = weights.length;
  const slope = new Float64Array(size);
  const curvature = new Float64Array(bends ? size * size : 0);
  const mean = new Float64Array(size);
  const shares = new Float64Array(answers.reduce((most, end, f) => Math.max(most, end - (answers[f - 1] ?? 0)), 0));
  for (const field of fields) {
    const first = answers[field] as number;
    const count = sharesInto(shares, packed, field, weights);
    let good = 0;
    for (let answer = 0; answer < count; answer++) if (right[first + answer]) good += shares[answer] as number;
    for (let answer = 0; answer < count; answer++) {
      const share = shares[answer] as number;
      const pull = (right[first + answer] ? share / good : 0) - share;
      if (pull === 0) continue;
      const end = cells[first + answer + 1] as number;
      for (let cell = cells[first + answer] as number; cell < end; cell++) {
        const i = feature[cell] as number;
        slope[i] = (slope[i] as number) + pull * (value[cell] as number);
      }
    }
    if (bends) bend(packed, first, count, shares, mean, curvature);
  }
  return { slope, curvature };
};
