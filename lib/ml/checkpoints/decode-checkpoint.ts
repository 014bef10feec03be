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
  const sizes = head.variables.map(({ shape }) => shape.reduce((size, length) => size * length, 1));
  const isBest = head.best.epoch === head.epoch;
  const valueBytes = 4 * sizes.reduce((sum, size) => sum + size, 0);
  if (buffer.byteLength !== valuesAt + (isBest ? 3 : 4) * valueBytes) {
    throw damaged('its length does not match its content');
  }
  const readGroup = (group: number): Float32Array[] => {
    let at = valuesAt + group * valueBytes;
    return sizes.map((size) => {
      const values = new Float32Array(buffer, at, size);
      at += 4 * size;
      return values;
    });
  };
  const weights = readGroup(0);
  return {
    ...head,
    weights,
    firstMoments: readGroup(1),
    secondMoments: readGroup(2),
    bestWeights: isBest ? weights : readGroup(3),
  };
}

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
