import { availableParallelism } from 'node:os';
import { AppError } from '@/lib/core/app-error';
import {
  ENGINE_NAMES,
  type Engine,
  type EngineName,
  type EnginePreference,
  type LoadedEngine,
  type PassedOverEngine,
} from './engine';
import { loadNativeKernels } from './load-native-kernels';
import { loadTfjsNode } from './load-tfjs-node';
import { loadWasm } from './load-wasm';

const LOADERS: Record<EngineName, (threads: number) => Promise<LoadedEngine>> = {
  'tfjs-node': loadTfjsNode,
  'native-kernels': loadNativeKernels,
  wasm: loadWasm,
};

let current: Promise<Engine> | null = null;

/**
 * Loads the fastest engine that works here, once per process: `tfjs-node`, else `native-kernels`,
 * else `wasm`. The environment variable PROSODIA_ENGINE forces one where `preference` is not given.
 *
 * @throws AppError `unavailable` when the wanted engine, or every engine, fails to load; for `cpu`,
 * which would train about a thousand times slower; and when this process already runs another one
 * (kernels are registered globally and cannot be taken back).
 */
export async function loadEngine(
  preference: EnginePreference = readPreference(process.env.PROSODIA_ENGINE),
): Promise<Engine> {
  current ??= climb(preference).catch((error: unknown) => {
    current = null;
    throw error;
  });
  const engine = await current;
  if (preference !== 'auto' && preference !== engine.name) {
    throw new AppError(
      'unavailable',
      `The engine ${preference} cannot start: this process already runs ${engine.name}. Start a new process for it.`,
    );
  }
  return engine;
}

function readPreference(value: string | undefined): EnginePreference {
  if (value === undefined || value === '' || value === 'auto') return 'auto';
  if (value === 'cpu') {
    throw new AppError(
      'unavailable',
      'The plain cpu engine is about a thousand times slower and is refused for training. Unset PROSODIA_ENGINE to use the best engine of this machine.',
    );
  }
  const name = ENGINE_NAMES.find((known) => known === value);
  if (name) return name;
  throw new AppError(
    'unavailable',
    `PROSODIA_ENGINE is "${value}", which is no engine. Use auto, ${ENGINE_NAMES.join(', ')}, or unset it.`,
  );
}

async function climb(preference: EnginePreference): Promise<Engine> {
  const threads = availableParallelism();
  const passedOver: PassedOverEngine[] = [];
  for (const name of preference === 'auto' ? ENGINE_NAMES : [preference]) {
    try {
      return { ...(await LOADERS[name](threads)), passedOver };
    } catch (error) {
      passedOver.push({ name, reason: reasonOf(error) });
    }
  }
  const reasons = passedOver.map(({ name, reason }) => `${name}: ${reason}`).join('; ');
  throw new AppError(
    'unavailable',
    `No learning engine could be loaded (${reasons}). Nothing was trained. Reinstall the packages, or try another PROSODIA_ENGINE.`,
  );
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? text;
}
