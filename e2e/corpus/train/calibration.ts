import type { Calibration } from '@tongban/shared/recognisers/model/model';
import type { Scored } from '../score.ts';

/** Shares of the evidence taken for confidence as they are. */
export const AS_IT_IS: Calibration = Object.freeze({ slope: 1, shift: 0 });

const STEPS = 25;
/** Six digits are more than the figures bear, and the same on every machine. */
const ROUND = 1e3;
const EDGE = 1e-6;

/**
 * The line through the log-odds that makes the confidence of answers agree best with how often they are right (Platt). The
 * answers are those of {@link AS_IT_IS} on repositories left out; held back by the page's open questions ones are not used.
 */
export const fitCalibration = (scored: readonly Scored[]): Calibration => {
  const points = scored
    .filter(({ guess }) => !guess.ambiguousSubject)
    .map(({ guess: { confidence }, correct }) => {
      const bounded = Math.min(1 - EDGE, Math.max(EDGE, confidence));
      return { x: Math.log(bounded / (1 - bounded)), y: correct ? 1 : 0 };
    });
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + shift)));
      const spread = p * (1 - p);
      g0 += (y - p) * x;
      g1 += y - p;
      h00 += spread * x * x;
      h01 += spread * x;
      h11 += spread;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope += (h11 * g0 - h01 * g1) / determinant;
    shift += (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: Math.round(slope * ROUND) / ROUND, shift: Math.round(shift * ROUND) / ROUND };
};
