import { type Recorder, tinyTask, withTraining } from '../tiny-task';

/** A training with everything that keeps state, or draws at random, switched on. */
export const fullTask = (changes: Parameters<typeof tinyTask>[0] = {}) =>
  withTraining(tinyTask({ classWeights: Float32Array.of(1, 0.5, 2), ...changes }), {
    optimizer: 'adamw',
    weightDecay: 0.05,
    schedule: 'cosine',
    warmupEpochs: 1,
    labelSmoothing: 0.1,
    mixup: 0.3,
    ema: 0.9,
    clipNorm: 1,
    earlyStopping: { patience: 3 },
  });

/** What was recorded, without the time that it took. */
export const withoutTime = ({ epochs, checkpoints }: Recorder) => ({
  epochs: epochs.map(({ seconds, ...event }) => event),
  checkpoints,
});
