import type { Counts } from './tally.ts';

/**
 * Keystroke-Level Model of Card, Moran & Newell, "The Keystroke-Level Model for User Performance Time with Interactive
 * Systems", CACM 23(7), 1980. Seconds: K of an average non-secretary typist, P to point with a mouse, B to press or
 * release its button, H to move the hand between keyboard and mouse, M to prepare mentally.
 */
export const KLM = Object.freeze({ K: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35 });

/** Seconds a person needs for what was counted. What the computer makes the person wait for is not in it. */
export const humanSeconds = ({ keys, clicks, homings, thoughts }: Counts): number =>
  keys * KLM.K + clicks * (KLM.P + 2 * KLM.B) + homings * KLM.H + thoughts * KLM.M;
