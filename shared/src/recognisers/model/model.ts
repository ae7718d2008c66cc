import type { SeenTable } from './seen-labels.ts';

/** Weights by feature name, in log-odds per unit of the feature. */
export type Weights = Readonly<Record<string, number>>;

/** From shares of the evidence to confidence, in log-odds. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** Everything about recognition that was learned from labelled forms; the rest is cues and rules. */
export interface Model {
  /** Date and count of the training run, e.g. `2026-11-22.1`; goes with every report. */
  readonly version: string;
  readonly weights: Weights;
  readonly calibration: Calibration;
  readonly seen: SeenTable;
}
