import { AppError } from '@/lib/core/app-error';
import {
  CHECKPOINT_MAGIC,
  type Checkpoint,
  type CheckpointHead,
  checkpointHead,
} from './checkpoint';

/** @throws AppError `invalid` when the bytes are no checkpoint, damaged or cut off. */
export function decodeCheckpoint(bytes: Uint8Array): Checkpoint {
  // A copy starts at an aligned address, which a view of a received buffer need not.
  const { buffer } = Uint8Array.from(bytes);
  const { head, valuesAt } = readHead(buffer);
  const moments = head.variables.map(sizeOf);
  const all = [...moments, ...head.statistics.map(sizeOf)];
  const isBest = head.best.epoch === head.epoch;
  const averaged = head.training.ema > 0 ? all : [];
  const groups = [all, moments, moments, averaged, ...(isBest ? [] : [all])];
  const valueCount = groups.flat().reduce((sum, size) => sum + size, 0);
  if (buffer.byteLength !== valuesAt + 4 * valueCount) {
    throw damaged('its length does not match its content');
  }
  let at = valuesAt;
  const [weights, firstMoments, secondMoments, averages, best] = groups.map((sizes) =>
    sizes.map((size) => {
      const values = new Float32Array(buffer, at, size);
      at += 4 * size;
      return values;
    }),
  );
  const bestWeights = best ?? (averages.length > 0 ? averages : weights);
  return { ...head, weights, firstMoments, secondMoments, averages, bestWeights };
}

const sizeOf = ({ shape }: { readonly shape: readonly number[] }): number =>
  shape.reduce((size, length) => size * length, 1);

function readHead(buffer: ArrayBuffer): { head: CheckpointHead; valuesAt: number } {
  const text = new TextDecoder();
  if (buffer.byteLength < 8 || text.decode(buffer.slice(0, 4)) !== CHECKPOINT_MAGIC) {
    throw damaged('it does not begin as one');
  }
  const valuesAt = 8 + new DataView(buffer).getUint32(4, true);
  const head = checkpointHead.safeParse(parseJson(text.decode(buffer.slice(8, valuesAt))));
  if (!head.success) throw damaged('its head cannot be read');
  return { head: head.data, valuesAt };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function damaged(reason: string): AppError {
  return new AppError(
    'invalid',
    `The checkpoint cannot be used: ${reason}. Nothing was changed. Start the training anew.`,
  );
}
