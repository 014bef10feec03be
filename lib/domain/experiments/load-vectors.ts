import pLimit from 'p-limit';
import { AppError } from '@/lib/core/app-error';
import { decodeFeatures } from '@/lib/core/features/decode-features';
import { measureFunctionals } from '@/lib/core/functionals/measure-functionals';
import { storage } from '@/lib/platform/storage/storage';
import type { PartClip } from './list-parts';
import type { FunctionalsInput } from './recipe/input';
import type { Training } from './training';

const READ_AT_ONCE = 16;

/** One row per clip: its groups of figures after each other. */
function toRows(clips: readonly (readonly Float64Array[])[]): Training['inputs'] {
  const groups = (clips[0] ?? []).map((values) => values.length);
  const columns = groups.reduce((sum, width) => sum + width, 0);
  const data = new Float32Array(clips.length * columns);
  clips.forEach((values, row) => {
    let at = row * columns;
    for (const group of values) {
      data.set(group, at);
      at += group.length;
    }
  });
  return { data, shape: [clips.length, 1, 1, columns], groups };
}

/** @throws AppError `invalid` for a clip that was measured by an older version */
function utteranceOf({ utterance }: PartClip): Float64Array {
  if (utterance) return Float64Array.from(utterance);
  throw new AppError(
    'invalid',
    'Some clips have no utterance figures of the present version. Extract the features again, then retry. Nothing was trained.',
  );
}

/** The stored utterance vectors of clips. @throws AppError `invalid` where one is missing */
export function loadUtterances(clips: readonly PartClip[]): Training['inputs'] {
  return toRows(clips.map((clip) => [utteranceOf(clip)]));
}

/** The functionals of clips, measured from their stored features. @throws AppError `invalid` */
export async function loadFunctionals(
  clips: readonly PartClip[],
  { groups }: FunctionalsInput,
): Promise<Training['inputs']> {
  const limit = pLimit(READ_AT_ONCE);
  const measure = async (clip: PartClip): Promise<Float64Array[]> => {
    const features = decodeFeatures(await storage().get(clip.storageKey ?? ''));
    const measured = measureFunctionals(features, utteranceOf(clip));
    return groups.map((group) => measured[group]);
  };
  return toRows(await Promise.all(clips.map((clip) => limit(() => measure(clip)))));
}
