import {
  type BatchPlace,
  type BatchTask,
  prepareBatch as makeBatch,
} from '@/lib/ml/train/prepare-batch';
import { extractClip as extract } from './extract-clip';
import { measureClip as measure } from './measure-clip';
import { pairFingerprints as pair } from './pair-fingerprints';
import { prepareClip as prepare } from './prepare-clip';
import { answering } from './thread-answer';

/** What a thread of the pool can do; pool.ts calls these by name. */
export const extractClip = answering(extract, ({ encoded }) => [encoded]);

export const prepareClip = answering(
  ({ bytes, targetRateHz }: { bytes: Uint8Array; targetRateHz: number }) =>
    prepare(bytes, { targetRateHz }),
  ({ audio, fingerprint }) => [audio, fingerprint],
);

export const measureClip = answering(measure, ({ fingerprint }) => [fingerprint]);

export const pairFingerprints = answering(pair, () => []);

export const prepareBatch = answering(
  ({ task, place }: { task: BatchTask; place: BatchPlace }) => makeBatch(task, place),
  ({ values, targets }) => [values, targets.values],
);
