import { createRequire } from 'node:module';
import util from 'node:util';
import type { LoadedEngine, Tf } from './engine';

const require = createRequire(import.meta.url);

/** Functions that Node 23 removed from `util` and that tfjs-node 4.22 still calls while loading. */
interface LegacyUtil {
  isNullOrUndefined?: (value: unknown) => boolean;
  isArray?: (value: unknown) => boolean;
}

/**
 * TensorFlow's own C library behind TensorFlow.js, where the optional package is installed.
 *
 * @throws Error when the package is absent or its library does not load.
 */
export async function loadTfjsNode(threads: number): Promise<LoadedEngine> {
  const legacy = util as LegacyUtil;
  legacy.isNullOrUndefined ??= (value) => value === null || value === undefined;
  legacy.isArray ??= Array.isArray;
  const tf = requireTfjsNode();
  await tf.ready();
  if (tf.getBackend() !== 'tensorflow') {
    throw new Error(`it started the backend ${tf.getBackend()} instead of its own`);
  }
  return { name: 'tfjs-node', version: `tfjs-node ${tf.version.tfjs}`, tf, threads };
}

function requireTfjsNode(): Tf {
  try {
    return require('@tensorflow/tfjs-node') as Tf;
  } catch (error) {
    const missing =
      error instanceof Error &&
      'code' in error &&
      error.code === 'MODULE_NOT_FOUND' &&
      error.message.includes("'@tensorflow/tfjs-node'");
    throw missing ? new Error('not installed') : error;
  }
}
