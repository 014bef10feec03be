import type { Tf } from '../engine/engine';
import { nextTurn } from '../engine/next-turn';
import type { Model } from '../models/model';
import { filledOf } from '../train/filled-of';
import { gatherRows } from '../train/gather-rows';
import type { ImageRows } from '../train/training-task';

export interface LogitsRequest {
  readonly tf: Tf;
  readonly model: Model;
  readonly inputs: ImageRows;
  readonly rows: Int32Array;
  readonly classCount: number;
  /** Rows computed at once. */
  readonly batchSize: number;
}

/** Logits [rows][classCount] without dropout, batch by batch. */
export async function computeLogits(request: LogitsRequest): Promise<Float32Array> {
  const { tf, model, inputs, rows, classCount, batchSize } = request;
  const [, ...shape] = inputs.shape;
  const logits = new Float32Array(rows.length * classCount);
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.subarray(start, start + batchSize);
    const values = tf.tidy(() => {
      const images = tf.tensor(gatherRows(inputs, batch), [batch.length, ...shape]);
      return model.logits(images, { kind: 'evaluate', ...filledOf(inputs, batch) }).dataSync();
    });
    logits.set(values, start * classCount);
    await nextTurn();
  }
  return logits;
}
