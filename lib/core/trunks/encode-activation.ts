import type { Activation } from './pool-activation';

/** Layout: height, frames and channels as uint32, then the values as float32. Little-endian. */
export function encodeActivation({ shape, values }: Activation): Uint8Array {
  const bytes = new Uint8Array(4 * (shape.length + values.length));
  new Uint32Array(bytes.buffer, 0, shape.length).set(shape);
  new Float32Array(bytes.buffer, 4 * shape.length).set(values);
  return bytes;
}
