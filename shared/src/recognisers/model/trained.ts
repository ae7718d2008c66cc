import type { Model } from './model.ts';
import type { SeenCounts } from './seen-labels.ts';
import { CALIBRATION, SEEN_LABELS, SEEN_NAMES, VERSION, WEIGHTS } from './trained.data.ts';

/** `label concept count concept count …`, one text a line: an expert reads it, a diff shows what a training run changed. */
const parse = (lines: string): ReadonlyMap<string, SeenCounts> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const [text, ...counts] = line.trim().split(' ');
      if (!text) return [];
      const seen: Record<string, number> = {};
      for (let at = 0; at + 1 < counts.length; at += 2) seen[counts[at] ?? ''] = Number(counts[at + 1]);
      return [[text, seen] as const];
    }),
  );

/** The model that ships; `npm run train` writes its data. */
export const MODEL: Model = Object.freeze({
  version: VERSION,
  weights: WEIGHTS,
  calibration: CALIBRATION,
  seen: Object.freeze({ labels: parse(SEEN_LABELS), names: parse(SEEN_NAMES) }),
});
