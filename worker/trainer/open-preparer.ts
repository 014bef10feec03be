import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { isVaried } from '@/lib/ml/train/augment-row';
import { type BatchPreparer, prepareHere } from '@/lib/ml/train/batch-preparer';
import type { Batch, BatchTask } from '@/lib/ml/train/prepare-batch';
import type { ImageRows, TrainingTask } from '@/lib/ml/train/training-task';
import { type ThreadAnswer, unwrap } from '../compute/thread-answer';

/** The kernels have every core; a batch is varied many times faster than a step is computed. */
const THREADS = Math.max(1, Math.floor(os.availableParallelism() / 4));
/** Batches made ahead by each thread. */
const AHEAD = 2;

/** The same rows in memory that threads share. */
function shareRows({ data, ...inputs }: ImageRows): ImageRows {
  const { BYTES_PER_ELEMENT, length } = data;
  const memory = new SharedArrayBuffer(length * BYTES_PER_ELEMENT);
  const shared = data instanceof Uint8Array ? new Uint8Array(memory) : new Float32Array(memory);
  shared.set(data);
  return { ...inputs, data: shared };
}

/**
 * Makes the batches of a task whose rows are varied on threads of their own, while this one computes
 * the step before; any other task's here, as they are but copies. The threads end with the process.
 *
 * @param computeBundle the bundle of worker/compute/main.ts
 */
export function openPreparer(
  task: TrainingTask,
  computeBundle: URL,
  threads = THREADS,
): BatchPreparer {
  const { inputs, labels, classCount, classWeights, training, seed } = task;
  if (!inputs.logMel || !isVaried(training.augment)) return prepareHere(task);
  const pool = new Piscina({
    filename: fileURLToPath(computeBundle),
    minThreads: threads,
    maxThreads: threads,
  });
  const shared: BatchTask = {
    ...{ labels, classCount, classWeights, training, seed },
    inputs: shareRows(inputs),
  };
  return {
    ahead: AHEAD * threads,
    prepare: async (place) => {
      const answer: unknown = await pool.run({ task: shared, place }, { name: 'prepareBatch' });
      return unwrap(answer as ThreadAnswer<Batch>);
    },
  };
}
