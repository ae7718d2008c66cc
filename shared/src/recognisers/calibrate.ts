/** Confidence for a share of the evidence. Identity until the corpus says otherwise. */
export const calibrate = (share: number): number => Math.min(0.995, Math.max(0.005, share));
