import { CHECKPOINT_MAGIC, type Checkpoint, checkpointHead } from './checkpoint';

/**
 * Layout: magic (4 bytes), length of the head (uint32), head (JSON, padded with blanks to a multiple
 * of 4), then float32 values: weights, first moments, second moments, averages where there are any and,
 * unless this epoch is the best itself, the best weights. Little-endian.
 */
export function encodeCheckpoint(checkpoint: Checkpoint): Uint8Array {
  const { weights, firstMoments, secondMoments, averages, bestWeights, ...head } = checkpoint;
  const json = new TextEncoder().encode(JSON.stringify(checkpointHead.parse(head)));
  const headBytes = Math.ceil(json.length / 4) * 4;
  const best = checkpoint.best.epoch === checkpoint.epoch ? [] : bestWeights;
  const values = [...weights, ...firstMoments, ...secondMoments, ...averages, ...best];
  const valueCount = values.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(8 + headBytes + 4 * valueCount);
  bytes.set(new TextEncoder().encode(CHECKPOINT_MAGIC));
  new DataView(bytes.buffer).setUint32(4, headBytes, true);
  bytes.fill(0x20, 8, 8 + headBytes).set(json, 8);
  let at = 8 + headBytes;
  for (const item of values) {
    new Float32Array(bytes.buffer, at, item.length).set(item);
    at += 4 * item.length;
  }
  return bytes;
}
