import { createRandom } from '@/lib/core/random';
import type { SeedCnnOptions } from '@/lib/ml/models/seed-cnn';
import type {
  CheckpointEvent,
  EpochEvent,
  TrainingObserver,
} from '@/lib/ml/train/training-observer';
import { PLAIN_TRAINING } from '@/lib/ml/train/training-options';
import type { TrainingTask } from '@/lib/ml/train/training-task';

const HEIGHT = 14;
const WIDTH = 16;
const CLASSES = 3;
const ROWS = 75;

export const TINY_CNN: SeedCnnOptions = {
  conv1Filters: 6,
  conv2Filters: 4,
  kernelSize: 3,
  denseUnits: 12,
  l2: 0.001,
  dropout: 0.2,
};

/** Noise with one bright band per class, at another height for each: easy to learn, not trivial. */
export function tinyTask(changes: Partial<TrainingTask> = {}): TrainingTask {
  const random = createRandom(7);
  const size = HEIGHT * WIDTH;
  const data = Float32Array.from({ length: ROWS * size }, () => 0.3 * random.next());
  const labels = Int32Array.from({ length: ROWS }, (_, row) => row % CLASSES);
  labels.forEach((label, row) => {
    const start = row * size + (2 + 4 * label) * WIDTH;
    for (let at = start; at < start + 2 * WIDTH; at++) data[at] += 0.6 * random.next();
  });
  const part = (first: number, count: number) =>
    Int32Array.from({ length: count }, (_, index) => first + index);
  return {
    model: { kind: 'seed-cnn', options: TINY_CNN },
    training: { ...PLAIN_TRAINING, learningRate: 0.005, epochs: 4, batchSize: 8 },
    inputs: { data, shape: [ROWS, HEIGHT, WIDTH, 1] },
    labels,
    classCount: CLASSES,
    parts: { train: part(0, 45), validation: part(45, 15), test: part(60, 15) },
    seed: 42,
    ...changes,
  };
}

export function withTraining(
  task: TrainingTask,
  changes: Partial<TrainingTask['training']>,
): TrainingTask {
  return { ...task, training: { ...task.training, ...changes } };
}

export interface Recorder extends TrainingObserver {
  readonly epochs: EpochEvent[];
  readonly checkpoints: CheckpointEvent[];
}

export function record(): Recorder {
  const epochs: EpochEvent[] = [];
  const checkpoints: CheckpointEvent[] = [];
  return {
    epochs,
    checkpoints,
    engine: () => {},
    epoch: (event) => void epochs.push(event),
    checkpoint: (event) => void checkpoints.push(event),
  };
}

export const NEVER = new AbortController().signal;

/** Share of rows whose largest probability is that of their label. */
export function accuracyOf(probabilities: Float32Array, labels: ArrayLike<number>): number {
  const rows = Array.from({ length: labels.length }, (_, row) =>
    probabilities.subarray(row * CLASSES, (row + 1) * CLASSES),
  );
  const right = rows.filter((values, row) => values.indexOf(Math.max(...values)) === labels[row]);
  return right.length / labels.length;
}
