import type { Scored } from '../score.ts';
import { percent, table } from './table.ts';

const BINS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 1] as const;

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** How sure the best answers are against how often they are right; well calibrated when the two columns agree. */
export const calibration = (what: string, scored: readonly Scored[]): string => {
  let off = 0;
  const rows = BINS.slice(1).flatMap((to, bin) => {
    const from = BINS[bin] ?? 0;
    const fields = scored.filter(
      ({ guess: { confidence } }) => confidence >= from && (confidence < to || (to === 1 && confidence <= 1)),
    );
    if (fields.length === 0) return [];
    const sure = mean(fields.map(({ guess }) => guess.confidence));
    const right = fields.filter(({ correct }) => correct).length / fields.length;
    off += (fields.length / scored.length) * Math.abs(sure - right);
    return [[`${from}–${to}`, fields.length, percent(sure), percent(right)]];
  });
  return `${table([what, 'fields', 'confidence', 'right'], rows)}\nmean difference ${percent(off)} points`;
};
