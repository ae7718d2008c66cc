import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit } from './fit.ts';
import type { Row } from './pack.ts';

/** A made-up world: four features, known weights, the right answer drawn as the model says it is. */
const TRUE = { alias: 2, wire: -1.5, section: 0.8, none: 0.5 } as const;

const drawn = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const world = (fields: number, repositories: number, seed = 1): readonly Row[] => {
  const next = drawn(seed);
  return Array.from({ length: fields }, (_unused, at): Row => {
    const rows = Array.from(
      { length: 4 },
      (_one, answer): Record<string, number> =>
        answer === 0 ? { none: 1 } : { alias: 2 * next() - 1, wire: 2 * next() - 1, section: next() < 0.5 ? 1 : 0 },
    );
    const odds = rows.map((row) =>
      Math.exp(Object.entries(TRUE).reduce((sum, [name, weight]) => sum + weight * (row[name] ?? 0), 0)),
    );
    let left = next() * odds.reduce((sum, one) => sum + one, 0);
    const chosen = odds.findIndex((one) => {
      left -= one;
      return left <= 0;
    });
    return { repository: `r${at % repositories}`, rows, right: rows.map((_row, answer) => answer === chosen) };
  });
};

describe('fitting', () => {
  it('recovers the weights that made the answers', () => {
    const { weights } = fit(world(6000, 10));
    for (const [name, weight] of Object.entries(TRUE))
      expect(Math.abs((weights[name] ?? 9) - weight)).toBeLessThan(0.15);
  });

  it('knows nothing of a feature that is always 0, and gives the same again', () => {
    const examples = world(200, 4).map((one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, idle: 0 })) }));
    expect(Object.keys(fit(examples).weights).sort()).toEqual(Object.keys(TRUE).sort());
    expect(fit(examples).weights).toEqual(fit(examples).weights);
  });

  it('takes any of several right answers', () => {
    const either: Row = { repository: 'r', rows: [{ a: 1 }, { b: 1 }, { c: 1 }], right: [true, true, false] };
    const { a = 0, b = 0, c = 0 } = fit(Array<Row>(50).fill(either)).weights;
    expect(a).toBeCloseTo(b, 6);
    expect(a - c).toBeGreaterThan(1);
  });

  it('without some repositories is what fitting afresh without them gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 40, max: 300 }),
        fc.subarray(['r0', 'r1', 'r2'], { minLength: 1 }),
        (seed, fields, gone) => {
          const examples = world(fields, 8, seed);
          const left = new Set(gone);
          const quick = fit(examples).without(left);
          const afresh = fit(examples.filter(({ repository }) => !left.has(repository))).weights;
          for (const [name, weight] of Object.entries(afresh)) expect(quick[name]).toBeCloseTo(weight, 3);
        },
      ),
      { numRuns: 40 },
    );
  });
});
