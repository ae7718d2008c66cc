/** Solves A x = b for a symmetric positive definite A (row by row) by Cholesky's decomposition. */
export const solve = (matrix: Float64Array, right: Float64Array): Float64Array => {
  const n = right.length;
  const lower = new Float64Array(n * n);
  const at = (row: number, column: number): number => lower[row * n + column] as number;
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * n + column] as number;
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      if (row !== column) lower[row * n + column] = sum / at(column, column);
      else if (sum <= 0) throw new RangeError('the matrix is not positive definite');
      else lower[row * n + row] = Math.sqrt(sum);
    }
  }
  const x = Float64Array.from(right);
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < row; k++) x[row] = (x[row] as number) - at(row, k) * (x[k] as number);
    x[row] = (x[row] as number) / at(row, row);
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) x[row] = (x[row] as number) - at(k, row) * (x[k] as number);
    x[row] = (x[row] as number) / at(row, row);
  }
  return x;
};
