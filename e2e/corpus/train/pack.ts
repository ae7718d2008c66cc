import type { Example } from './dataset.ts';

/** What fitting needs of an example. */
export type Row = Pick<Example, 'repository' | 'rows' | 'right'>;

/**
 * Examples as numbers, end to end: the answers of field f are those from `answers[f]` up to `answers[f + 1]`, the features of
 * answer a that are not 0 are the cells from `cells[a]` up to `cells[a + 1]`.
 */
export interface Packed {
  readonly names: readonly string[];
  readonly repositories: readonly string[];
  readonly answers: Int32Array;
  readonly cells: Int32Array;
  /** Number of the feature, by cell. */
  readonly feature: Int32Array;
  /** Its value, by cell. */
  readonly value: Float64Array;
  /** 1 for a right answer. */
  readonly right: Uint8Array;
}

export const pack = (examples: readonly Row[]): Packed => {
  const index = new Map<string, number>();
  const indexOf = (name: string): number => {
    const known = index.get(name) ?? index.size;
    index.set(name, known);
    return known;
  };
  const answers = [0];
  const cells = [0];
  const feature: number[] = [];
  const value: number[] = [];
  for (const { rows } of examples) {
    for (const row of rows) {
      for (const [name, amount] of Object.entries(row)) {
        if (amount === 0) continue;
        feature.push(indexOf(name));
        value.push(amount);
      }
      cells.push(feature.length);
    }
    answers.push(cells.length - 1);
  }
  return {
    names: [...index.keys()],
    repositories: examples.map(({ repository }) => repository),
    answers: Int32Array.from(answers),
    cells: Int32Array.from(cells),
    feature: Int32Array.from(feature),
    value: Float64Array.from(value),
    right: Uint8Array.from(examples.flatMap(({ right }) => right.map(Number))),
  };
};
