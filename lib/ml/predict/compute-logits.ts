import type { Tf } from '../engine/engine';
import { nextTurn } from '../engine/next-turn';
import type { Model } from '../models/model';
import { modelShape } from '../train/model-shape';
import type { ImageRows } from '../train/training-task';
import { ONE_VIEW, type View, viewRows } from '../train/view-rows';

export interface LogitsRequest {
  readonly tf: Tf;
  readonly model: Model;
  readonly inputs: ImageRows;
  readonly rows: Int32Array;
  readonly classCount: number;
  /** Rows computed at once. */
  readonly batchSize: number;
  /** Of rows that are longer than the model's window; the middle one where not given. */
  readonly view?: View;
}

/** Logits [rows][classCount] without dropout, batch by batch. */
export async function computeLogits(request: LogitsRequest): Promise<Float32Array> {
  const { tf, model, inputs, rows, classCount, batchSize, view = ONE_VIEW } = request;
  const shape = modelShape(inputs);
  const logits = new Float32Array(rows.length * classCount);
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.subarray(start, start + batchSize);
    const answers = tf.tidy(() => {
      const { values, filled } = viewRows(inputs, batch, view);
      const images = tf.tensor(values, [batch.length, ...shape]);
      return model.logits(images, { kind: 'evaluate', filled }).dataSync();
    });
    logits.set(answers, start * classCount);
    await nextTurn();
  }
  return logits;
}
