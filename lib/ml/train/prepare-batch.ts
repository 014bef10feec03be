import { deriveSeed } from '@/lib/core/random';
import { buildTargets, type Targets } from './build-targets';
import { drawMixing, type Mixing, mixRows } from './draw-mixing';
import { drawRow } from './draw-row';
import { filledOf } from './filled-of';
import { gatherRows } from './gather-rows';
import { modelShape } from './model-shape';
import type { TrainingTask } from './training-task';

/** What one step learns from. */
export interface Batch {
  /** [rows][h][w][c] */
  readonly values: Float32Array;
  readonly rows: Int32Array;
  readonly targets: Targets;
  /** See `Pass`. */
  readonly filled?: Float32Array;
}

/** What of a task its batches are made from. */
export type BatchTask = Pick<
  TrainingTask,
  'inputs' | 'labels' | 'classCount' | 'classWeights' | 'training' | 'seed'
>;

/** Which batch of a training. */
export interface BatchPlace {
  readonly rows: Int32Array;
  /** Batches before it, over all epochs. */
  readonly step: number;
}

/**
 * The batch of a step: its rows, varied and mixed as the recipe asks, and its targets. It follows
 * from the task and the place alone, whatever was made before, and on whatever thread.
 */
export function prepareBatch(task: BatchTask, { rows, step }: BatchPlace): Batch {
  const { training, seed, classCount, classWeights } = task;
  const { mixup, labelSmoothing: smoothing } = training;
  const mixing = drawMixing({ mixup, seed }, { step, rows: rows.length });
  const { values, filled } = drawRows(task, { rows, step });
  const labels = rows.map((row) => task.labels[row]);
  return {
    rows,
    values: mixing ? mixRows(values, mixing) : values,
    targets: buildTargets({ labels, classCount, smoothing, classWeights, mixing }),
    ...(filled && { filled: mixing ? longerOf(filled, mixing) : filled }),
  };
}

/** A mixed row is filled as far as the longer of its two. */
const longerOf = (filled: Float32Array, { partner }: Mixing): Float32Array =>
  filled.map((own, at) => Math.max(own, filled[partner[at]]));

function drawRows({ inputs, training, seed }: BatchTask, { rows, step }: BatchPlace) {
  const { logMel } = inputs;
  if (!logMel) return { values: gatherRows(inputs, rows), ...filledOf(inputs, rows) };
  const [height, width, channels] = modelShape(inputs);
  const size = height * width * channels;
  const values = new Float32Array(rows.length * size);
  const filled = new Float32Array(rows.length);
  rows.forEach((row, place) => {
    const draw = { row, options: training.augment, seed: deriveSeed(seed, 'augment', step, place) };
    const drawn = drawRow({ ...inputs, logMel }, draw);
    values.set(drawn.values, place * size);
    filled[place] = drawn.filled;
  });
  return { values, filled };
}
