/** Eigenvalues, the largest first, and their unit vectors as rows: [n][n]. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/** Ten sweeps are more than matrices of a thousand columns need; convergence is quadratic. */
const MOST_SWEEPS = 50;
/** Off-diagonal weight, relative to the whole, at which the matrix counts as diagonal. */
const CONVERGED = 1e-24;

interface Rotation {
  readonly p: number;
  readonly q: number;
  readonly cos: number;
  readonly sin: number;
}

/** The rotation that makes a[p][q] vanish. */
function findRotation(a: Float64Array, n: number, [p, q]: readonly [number, number]): Rotation {
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q]);
  const tan = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(tan * tan + 1);
  return { p, q, cos, sin: tan * cos };
}

/** Rows p and q of `m` ([n][n]) become their rotated mixture. */
function rotateRows(m: Float64Array, n: number, { p, q, cos, sin }: Rotation): void {
  for (let k = 0; k < n; k++) {
    const left = m[p * n + k];
    const right = m[q * n + k];
    m[p * n + k] = cos * left - sin * right;
    m[q * n + k] = sin * left + cos * right;
  }
}

function rotateColumns(m: Float64Array, n: number, { p, q, cos, sin }: Rotation): void {
  for (let row = 0; row < n * n; row += n) {
    const left = m[row + p];
    const right = m[row + q];
    m[row + p] = cos * left - sin * right;
    m[row + q] = sin * left + cos * right;
  }
}

function offDiagonal(a: Float64Array, n: number): { off: number; all: number } {
  let off = 0;
  let all = 0;
  for (let at = 0; at < n * n; at++) {
    const square = a[at] * a[at];
    all += square;
    if (Math.floor(at / n) !== at % n) off += square;
  }
  return { off, all };
}

/** The largest entry of an eigenvector is made positive, so that the answer is one and the same. */
function orient(vector: Float64Array): Float64Array {
  const largest = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most), 0);
  return largest < 0 ? vector.map((x) => -x) : vector;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations.
 * Source: Golub & Van Loan, Matrix Computations (2013), 8.5.
 * @param matrix [n][n], symmetric
 */
export function symmetricEigen(matrix: Float64Array, n: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const { off, all } = offDiagonal(a, n);
    if (off <= CONVERGED * all) break;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) {
        if (a[p * n + q] === 0) continue;
        const rotation = findRotation(a, n, [p, q]);
        rotateRows(a, n, rotation);
        rotateColumns(a, n, rotation);
        rotateRows(v, n, rotation);
      }
    }
  }
  const order = Array.from({ length: n }, (_, i) => i);
  order.sort((i, j) => a[j * n + j] - a[i * n + i]);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    vectors.set(orient(v.subarray(from * n, (from + 1) * n)), to * n);
  });
  return { values: Float64Array.from(order, (i) => a[i * n + i]), vectors };
}
