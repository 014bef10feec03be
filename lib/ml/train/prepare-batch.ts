import { buildTargets, type Targets } from './build-targets';
import { drawMixing, mixRows } from './draw-mixing';
import { filledOf } from './filled-of';
import { gatherRows } from './gather-rows';
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

/**
 * The batch of a step: its rows and its targets, mixed where the recipe asks for it. Arithmetic of
 * the task and the step alone, whatever came before.
 */
export function prepareBatch(task: TrainingTask, rows: Int32Array, step: number): Batch {
  const { training, seed, classCount, classWeights } = task;
  const { mixup, labelSmoothing: smoothing } = training;
  const mixing = drawMixing({ mixup, seed }, { step, rows: rows.length });
  const values = gatherRows(task.inputs, rows);
  const labels = rows.map((row) => task.labels[row]);
  const { filled } = filledOf(task.inputs, rows);
  return {
    rows,
    values: mixing ? mixRows(values, mixing) : values,
    targets: buildTargets({ labels, classCount, smoothing, classWeights, mixing }),
    // A mixed row is filled as far as the longer of its two.
    filled:
      filled && mixing
        ? filled.map((own, at) => Math.max(own, filled[mixing.partner[at]]))
        : filled,
  };
}
