import { randomUUID } from 'node:crypto';
import type { File as Hdf5 } from 'h5wasm';
import { AppError } from '@/lib/core/app-error';
import type { InitialWeights } from '../layers/layer';

/** First bytes of an HDF5 file; without them the library complains at length on standard error. */
const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

/** Names in a file's attributes; a damaged file has other things there. */
function namesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

/**
 * Kernels and biases of a Keras HDF5 weights file by `layer/kernel` and `layer/bias`, whatever the file
 * calls its datasets: in each layer's list the kernel comes first.
 *
 * @throws AppError `invalid` when the bytes are no such file.
 */
export async function readKerasWeights(bytes: Uint8Array): Promise<InitialWeights> {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) throw refuse('it is no HDF5 file');
  const { ready, File: Hdf5File } = await import('h5wasm');
  const { FS } = await ready;
  const name = `/${randomUUID()}.h5`;
  FS.writeFile(name, bytes);
  try {
    const file = new Hdf5File(name, 'r');
    try {
      return readLayers(file);
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refuse('it is damaged');
  } finally {
    FS.unlink(name);
  }
}

function readLayers(file: Hdf5): InitialWeights {
  const layers = namesOf(file.attrs.layer_names?.value);
  if (layers.length === 0) throw refuse('it has no layer_names');
  const parts = ['kernel', 'bias'];
  const entries = layers.flatMap((layer) => {
    const group = file.get(layer);
    const names = group && 'attrs' in group ? namesOf(group.attrs.weight_names?.value) : [];
    return names.slice(0, parts.length).map((name, at): [string, Float32Array] => {
      const dataset = file.get(`${layer}/${name}`);
      const value = dataset && 'value' in dataset ? dataset.value : null;
      if (!(value instanceof Float32Array)) throw refuse(`${layer}/${name} holds no 32-bit floats`);
      return [`${layer}/${parts[at]}`, value];
    });
  });
  return Object.fromEntries(entries);
}

function refuse(reason: string): AppError {
  return new AppError(
    'invalid',
    `The file is no Keras weights file: ${reason}. Fetch it again from where the catalogue says.`,
  );
}
