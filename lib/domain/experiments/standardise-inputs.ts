import { AppError } from '@/lib/core/app-error';
import { applyStandard } from '@/lib/core/standardise/apply-standard';
import { type FeatureRows, fitStandard } from '@/lib/core/standardise/fit-standard';
import type { PartClip } from './list-parts';
import type { Recipe } from './recipe/recipe';
import type { Training } from './training';

type Inputs = Training['inputs'];

/** @throws AppError `invalid` for pictures */
function viewFeatures({ data, shape, logMel, lengths }: Inputs): FeatureRows {
  if (data instanceof Uint8Array) {
    throw new AppError(
      'invalid',
      'Pictures are scaled to 0…1 and cannot be standardised. Choose spectrograms or figures as input, or no standardising. Nothing was trained.',
    );
  }
  const [, bands, columns, channels] = shape;
  if (!logMel && bands * columns > 1) {
    throw new AppError(
      'invalid',
      'Sequences and maps of a trunk are not standardised. Pool them over time, or choose no standardising. Nothing was trained.',
    );
  }
  return logMel
    ? { data, features: bands, frames: columns, lengths }
    : { data, features: bands * columns * channels, frames: 1 };
}

/** Each row's actor as 0 … n − 1. */
function indexActors(clips: readonly PartClip[]): Int32Array {
  const actors = [...new Set(clips.map(({ actor }) => actor))].sort();
  const indexOf = new Map(actors.map((actor, index) => [actor, index]));
  return Int32Array.from(clips, ({ actor }) => indexOf.get(actor) as number);
}

/**
 * Standardises rows as the recipe says, in place: fitted on clips of the training part alone, unless
 * the recipe makes the mistake of fitting on all of them; or each actor by their own.
 */
export function standardiseInputs(
  inputs: Inputs,
  clips: readonly PartClip[],
  { standardise: { kind }, mistakes }: Recipe,
): Inputs {
  if (kind === 'none') return inputs;
  const view = viewFeatures(inputs);
  const seen = clips.flatMap(({ part }, row) =>
    part === 'train' || mistakes.standardiseOverAll ? [row] : [],
  );
  const standard = fitStandard(view, { kind, rows: seen, actorOf: indexActors(clips) });
  applyStandard(view, standard);
  const { logMel } = inputs;
  return logMel ? { ...inputs, logMel: { ...logMel, scale: standard } } : inputs;
}
