import type { Mixing } from './draw-mixing';

export interface Targets {
  /** [rows][classes]: what each class should be given, times the weight of the row. */
  readonly values: Float32Array;
  /** Sum of the weights of the rows. */
  readonly weight: number;
}

export interface TargetOptions {
  /** One class index per row of the batch. */
  readonly labels: ArrayLike<number>;
  readonly classCount: number;
  readonly smoothing: number;
  /** Weight of each class in the loss; absent where all weigh 1. */
  readonly classWeights?: Float32Array;
  /** Where rows are mixed, their targets are mixed in the same shares. */
  readonly mixing?: Mixing | null;
}

/**
 * The targets of a batch. A label y weighs w(y) and asks for (1 − ε)·[k = y] + ε/K of class k; a
 * mixed row asks for λ·target(y) + (1 − λ)·target(y′) and weighs λ·w(y) + (1 − λ)·w(y′).
 * Sources: Szegedy et al. (2016), section 7 (smoothing); Zhang et al. (2018) (mixup).
 */
export function buildTargets(options: TargetOptions): Targets {
  const { labels, classCount, smoothing, classWeights, mixing } = options;
  const values = new Float32Array(labels.length * classCount);
  let weight = 0;
  const ask = (row: number, label: number, share: number): void => {
    const amount = share * (classWeights?.[label] ?? 1);
    const start = row * classCount;
    if (smoothing > 0) {
      for (let k = 0; k < classCount; k++) values[start + k] += (amount * smoothing) / classCount;
    }
    values[start + label] += amount * (1 - smoothing);
    weight += amount;
  };
  for (let row = 0; row < labels.length; row++) {
    const share = mixing?.share[row] ?? 1;
    ask(row, labels[row], share);
    if (mixing && share < 1) ask(row, labels[mixing.partner[row]], 1 - share);
  }
  return { values, weight };
}
