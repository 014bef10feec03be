import { createRandom } from '@/lib/core/random';
import type { TrainingTask } from '@/lib/ml/train/training-task';
import { tinyTask, withTraining } from './tiny-task';

const ROWS = 75;
export const BANDS = 14;
export const COLUMNS = 24;
export const WINDOW = 16;

/** Everything that varies a row. */
export const VARIED: TrainingTask['training']['augment'] = {
  speed: 0.1,
  vtlp: 0.1,
  noiseDb: { faintest: 40, loudest: 15 },
  gainDb: 6,
  specAugment: { timeMasks: 1, maxTimeFrames: 3, frequencyMasks: 1, maxBands: 2 },
};

/** Decibels of 8 to 24 columns, one loud pair of bands per class, learnt through windows of 16. */
export function spectrogramTask(augment = VARIED): TrainingTask {
  const random = createRandom(11);
  const data = new Float32Array(ROWS * BANDS * COLUMNS).fill(-80);
  const lengths = Int32Array.from({ length: ROWS }, () => 8 + random.below(COLUMNS - 7));
  lengths.forEach((length, row) => {
    for (let band = 0; band < BANDS; band++) {
      const loud = band >= 2 + 4 * (row % 3) && band < 4 + 4 * (row % 3);
      const from = (row * BANDS + band) * COLUMNS;
      for (let at = 0; at < length; at++) data[from + at] = (loud ? -20 : -50) + 10 * random.next();
    }
  });
  const bands = { sampleRate: 16_000, fMin: 0, fMax: 8000, htk: false };
  const scale = {
    mean: new Float32Array(BANDS).fill(-45),
    deviation: new Float32Array(BANDS).fill(20),
  };
  const task = withTraining(tinyTask(), { augment, testCrops: 3, mixup: 0.2, batchSize: 16 });
  return {
    ...task,
    inputs: {
      data: data.map((decibels) => (decibels + 45) / 20),
      shape: [ROWS, BANDS, COLUMNS, 1],
      lengths,
      logMel: { window: WINDOW, deltas: 2, bands, scale },
    },
  };
}
