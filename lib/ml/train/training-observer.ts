import type { EngineInfo } from '../engine/engine';

/** One finished epoch. Losses include the regularisation losses, as in Keras. */
export interface EpochEvent {
  /** From 1. */
  readonly epoch: number;
  readonly epochs: number;
  /** Running figures of the epoch: measured with dropout, while the weights were changing. */
  readonly trainLoss: number;
  readonly trainAccuracy: number;
  readonly trainUar: number;
  /** After the epoch, without dropout; null where there is no validation part. */
  readonly valLoss: number | null;
  readonly valAccuracy: number | null;
  readonly valUar: number | null;
  readonly seconds: number;
}

export interface CheckpointEvent {
  readonly epoch: number;
  /** Whether this epoch is the best so far. */
  readonly isBest: boolean;
  /** Enough to go on from and to predict with: it carries the best weights so far, too. */
  readonly bytes: Uint8Array;
}

/** Told of the progress, in order; training waits for each answer. */
export interface TrainingObserver {
  readonly engine: (info: EngineInfo) => void | Promise<void>;
  readonly epoch: (event: EpochEvent) => void | Promise<void>;
  readonly checkpoint: (event: CheckpointEvent) => void | Promise<void>;
}

export interface TrainingResult {
  /** From 1; 0 when the run was stopped before its first epoch ended. */
  readonly bestEpoch: number;
  /** Whether it was told to stop; the end of its patience is no such thing. */
  readonly stopped: boolean;
  /** [test rows][classes], in the order of `parts.test`; empty where `bestEpoch` is 0. */
  readonly testProbabilities: Float32Array;
  readonly engine: { readonly name: string; readonly version: string };
}
