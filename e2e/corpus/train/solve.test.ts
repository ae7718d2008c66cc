import fc from 'fast-check';
import { expect, it } from 'vitest';
import { solve } from './solve.ts';

const number = fc.double({ min: -3, max: 3, noNaN: true });

it('gives back x of A x for any A = B Bᵀ + I', () => {
  const problem = fc.integer({ min: 1, max: 8 }).chain((size) =>
    fc.record({
      b: fc.array(number, { minLength: size * size, maxLength: size * size }),
      x: fc.array(number, { minLength: size, maxLength: size }),
    }),
  );
  fc.assert(
    fc.property(problem, ({ b, x }) => {
      const n = x.length;
      const of = (values: readonly number[], row: number, column: number): number => values[row * n + column] ?? 0;
      const a = Float64Array.from({ length: n * n }, (_unused, at) => {
        const [row, column] = [Math.floor(at / n), at % n];
        return x.reduce((sum, _one, k) => sum + of(b, row, k) * of(b, column, k), row === column ? 1 : 0);
      });
      const right = Float64Array.from(x, (_one, row) =>
        x.reduce((sum, one, k) => sum + (a[row * n + k] as number) * one, 0),
      );
      for (const [at, one] of solve(a, right).entries()) expect(one).toBeCloseTo(x[at] as number, 6);
    }),
  );
});

it('refuses a matrix that bends the wrong way', () => {
  expect(() => solve(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toThrow(RangeError);
});
