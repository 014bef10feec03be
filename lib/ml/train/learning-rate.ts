import type { TrainingOptions } from './training-options';

export interface Position {
  /** Batches finished before this one, over all epochs. */
  readonly step: number;
  readonly stepsPerEpoch: number;
}

/**
 * The learning rate of a step. In the first `warmupEpochs` epochs it rises linearly, α·(t + 1)/W for
 * step t of W; from then on, with p the share of the remaining steps that are done,
 * constant α; cosine α·(1 + cos πp)/2; step α·f^⌊e/E⌋ with e the epochs since the warm-up.
 * It depends on nothing but the position, so that a resumed run goes on at the same rate.
 * Source: Loshchilov & Hutter (2017), SGDR, eq. 5 without restarts; warm-up: Goyal et al. (2017).
 */
export function learningRateAt(options: TrainingOptions, position: Position): number {
  const { learningRate, schedule, warmupEpochs, epochs, stepEpochs, stepFactor } = options;
  const { step, stepsPerEpoch } = position;
  const warmup = warmupEpochs * stepsPerEpoch;
  if (step < warmup) return (learningRate * (step + 1)) / warmup;
  if (schedule === 'constant') return learningRate;
  if (schedule === 'step') {
    const since = Math.floor((step - warmup) / stepsPerEpoch);
    return learningRate * stepFactor ** Math.floor(since / stepEpochs);
  }
  const progress = (step - warmup) / (epochs * stepsPerEpoch - warmup);
  return (learningRate * (1 + Math.cos(Math.PI * progress))) / 2;
}
