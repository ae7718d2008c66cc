import type { SeenTable } from './seen-labels.ts';

/** Weights by feature name, in log-odds per unit of the feature. */
export type Weights = Readonly<Record<string, number>>;

/** Everything about recognition that was learned from labelled forms; the rest is cues and rules. */
export interface Model {
  /** Date and count of the training run, e.g. `2026-11-22.1`; goes with every report. */
  readonly version: string;
  readonly weights: Weights;
  readonly seen: SeenTable;
}
