import type * as tfjs from '@tensorflow/tfjs';

/** The TensorFlow.js API, loaded at run time by the engine that provides it. */
export type Tf = typeof tfjs;

export const ENGINE_NAMES = ['tfjs-node', 'native-kernels', 'wasm'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

export type EnginePreference = 'auto' | EngineName;

/** An engine that was tried before the chosen one, and why it could not be used. */
export interface PassedOverEngine {
  readonly name: EngineName;
  readonly reason: string;
}

/** What computes models that need no tensors, beside the ladder of engines. */
export const PLAIN_ENGINE_NAME = 'javascript';

/** What a recipe and the interface say about the engine that did the arithmetic. */
export interface EngineInfo {
  readonly name: EngineName | typeof PLAIN_ENGINE_NAME;
  /** Versions of the libraries behind it, for a recipe. */
  readonly version: string;
  /** CPU threads used; results are reproducible for the same engine, version and threads. */
  readonly threads: number;
  readonly passedOver: readonly PassedOverEngine[];
}

export const PLAIN_ENGINE: EngineInfo = {
  name: PLAIN_ENGINE_NAME,
  version: 'float64',
  threads: 1,
  passedOver: [],
};

export interface Engine extends EngineInfo {
  readonly name: EngineName;
  readonly tf: Tf;
}

/** An engine as its own loader returns it, before the ladder adds what was passed over. */
export type LoadedEngine = Omit<Engine, 'passedOver'>;
