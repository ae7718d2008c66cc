/** Solves A x = b for one A and as many b as wanted. */
export type Solver = (right: Float64Array) => Float64Array;

/** Σ a[from + k] · a[other + k] for k below `count`. */
const dot = (a: Float64Array, from: number, other: number, count: number): number => {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (a[from + k] as number) * (a[other + k] as number);
  return sum;
};

/**
 * Takes a symmetric positive definite A (row by row) apart by Cholesky's decomposition. Throws a RangeError for any other.
 */
export const solverOf = (matrix: Float64Array): Solver => {
  const n = Math.sqrt(matrix.length);
  const lower = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < row; column++) {
      const sum = (matrix[row * n + column] as number) - dot(lower, row * n, column * n, column);
      lower[row * n + column] = sum / (lower[column * n + column] as number);
    }
    const rest = (matrix[row * n + row] as number) - dot(lower, row * n, row * n, row);
    if (!(rest > 0)) throw new RangeError('the matrix is not positive definite');
    lower[row * n + row] = Math.sqrt(rest);
  }
  return (right) => {
    const x = Float64Array.from(right);
    for (let row = 0; row < n; row++) {
      let sum = x[row] as number;
      for (let k = 0; k < row; k++) sum -= (lower[row * n + k] as number) * (x[k] as number);
      x[row] = sum / (lower[row * n + row] as number);
    }
    for (let row = n - 1; row >= 0; row--) {
      const solved = (x[row] as number) / (lower[row * n + row] as number);
      x[row] = solved;
      for (let k = 0; k < row; k++) x[k] = (x[k] as number) - (lower[row * n + k] as number) * solved;
    }
    return x;
  };
};

/** Solves A x = b once. */
export const solve = (matrix: Float64Array, right: Float64Array): Float64Array => solverOf(matrix)(right);
