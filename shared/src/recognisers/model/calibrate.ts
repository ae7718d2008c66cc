import type { Calibration } from './model.ts';

const EDGE = 1e-6;

/**
 * How often an answer with this share of the evidence is right, 0…1: a line through the log-odds, fitted to answers on
 * repositories the weights had not seen. Monotone, so it changes no ranking.
 */
export const calibrate = (share: number, { slope, shift }: Calibration): number => {
  const bounded = Math.min(1 - EDGE, Math.max(EDGE, share));
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + shift)));
};
