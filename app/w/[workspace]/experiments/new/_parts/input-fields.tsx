'use client';

import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import { trunkInfo } from '@/lib/core/trunks/trunks';
import type { ImageInput, LogMelInput, RecipeInput } from '@/lib/domain/experiments/recipe/input';
import { Fold } from '../../_parts/fold';
import { NumberFields } from '../../_parts/number-field';
import { IMAGE_FIELDS, LOG_MEL_FIELDS } from '../../_parts/recipe-fields';
import { useExperimentContext } from './basic-fields';

type FiguresInput = Exclude<RecipeInput, ImageInput | LogMelInput>;

/** What the model gets of a clip, by the kind that the recipe has. */
export function InputFields({ input }: { readonly input: RecipeInput }) {
  if (input.kind === 'image') return <ImageFields input={input} />;
  if (input.kind !== 'log-mel') return <Figures input={input} />;
  const { seconds, trimDb, deltas } = input;
  const trim = trimDb === null ? 'not trimmed' : `trimmed at ${trimDb} dB`;
  return (
    <Fold title="Spectrogram" summary={`${seconds} s, ${trim}, ${deltas} derivatives`}>
      <NumberFields fields={LOG_MEL_FIELDS} within="recipe.input" />
    </Fold>
  );
}

function summarizeFigures(input: FiguresInput): string {
  if (input.kind === 'utterance') return 'the utterance vector';
  if (input.kind === 'functionals') return `functionals: ${input.groups.join(', ')}`;
  return `${trunkInfo(input.trunk).label}, pooled over time: ${input.pooling}`;
}

function Figures({ input }: { readonly input: FiguresInput }) {
  const summary = summarizeFigures(input);
  return (
    <Fold title="Figures" summary={summary}>
      <p className="text-sm text-muted">
        What is known of a clip before the model learns. There is nothing to set.
      </p>
    </Fold>
  );
}

function ImageFields({ input }: { readonly input: ImageInput }) {
  const { register } = useExperimentContext();
  return (
    <Fold title="Image" summary={`${input.width} × ${input.height} pixels, ${input.colorMap}`}>
      <NumberFields fields={IMAGE_FIELDS} within="recipe.input" />
      <Field label="Colour map" name="recipe.input.colorMap" className="mt-4 sm:max-w-xs">
        <Select defaultValue={input.colorMap} {...register('recipe.input.colorMap')}>
          <option value="jet">jet, three channels (the study’s)</option>
          <option value="grey">grey, one channel</option>
        </Select>
      </Field>
    </Fold>
  );
}
