/** What a person did, operation by operation. Key presses are counted on the keys themselves, not on the characters they make. */
export interface Counts {
  readonly signIns: number;
  readonly keys: number;
  readonly clicks: number;
  /** Hand moved between keyboard and mouse. */
  readonly homings: number;
  /** Thought before a field, a sign-in, a button, or a line that is checked. */
  readonly thoughts: number;
}

const NOTHING: Counts = { signIns: 0, keys: 0, clicks: 0, homings: 0, thoughts: 0 };

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (a, b) => ({
      signIns: a.signIns + b.signIns,
      keys: a.keys + b.keys,
      clicks: a.clicks + b.clicks,
      homings: a.homings + b.homings,
      thoughts: a.thoughts + b.thoughts,
    }),
    NOTHING,
  );

/** Counts for one portal; the hand stays where it was when the next portal begins. */
export class Tally {
  #counts = { ...NOTHING };
  #on: 'keys' | 'mouse' = 'mouse';

  key(): void {
    this.#reach('keys');
    this.#counts.keys += 1;
  }

  click(): void {
    this.#reach('mouse');
    this.#counts.clicks += 1;
  }

  thought(): void {
    this.#counts.thoughts += 1;
  }

  signIn(): void {
    this.#counts.signIns += 1;
  }

  /** What was done since the last take. */
  take(): Counts {
    const taken = this.#counts;
    this.#counts = { ...NOTHING };
    return taken;
  }

  #reach(for_: 'keys' | 'mouse'): void {
    if (this.#on === for_) return;
    this.#on = for_;
    this.#counts.homings += 1;
  }
}
