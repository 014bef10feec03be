import type { Pass } from '../layers/layer';
import type { ImageRows } from './training-task';

/** The share of each of these rows that is no padding, for a pass over them. */
export function filledOf(inputs: ImageRows, rows: ArrayLike<number>): Pick<Pass, 'filled'> {
  const { lengths, shape } = inputs;
  if (!lengths) return {};
  return { filled: Float32Array.from(rows, (row) => lengths[row] / shape[2]) };
}
