import { AppError } from '../app-error';
import type { Activation } from './pool-activation';

/** @throws AppError `invalid` where the bytes are no activation, or cut off */
export function decodeActivation(bytes: Uint8Array): Activation {
  // A copy starts at an aligned address, which a view of a received buffer need not.
  const { buffer } = Uint8Array.from(bytes);
  const whole = buffer.byteLength >= 12 && buffer.byteLength % 4 === 0;
  const [height, frames, channels] = whole ? new Uint32Array(buffer, 0, 3) : [0, 0, 0];
  const values = whole ? new Float32Array(buffer, 12) : new Float32Array(0);
  if (!whole || values.length !== height * frames * channels) {
    throw new AppError('invalid', 'A stored activation is damaged. Delete it and train again.');
  }
  return { shape: [height, frames, channels], values };
}
