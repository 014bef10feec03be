'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import { ChoiceCards } from '../../_parts/choice-cards';
import { atRate } from '../../_parts/feature-presets';
import {
  type ExperimentFormInput,
  type ExperimentFormOutput,
  recipeText,
} from './experiment-form-values';
import { EXPERIMENT_PRESETS, presetName, presetRecipe } from './experiment-presets';

interface BasicFieldsProps {
  readonly datasets: readonly { readonly id: string; readonly name: string }[];
  readonly dataset: { readonly id: string; readonly sampleRateHz: number };
  readonly base: string;
}

/** Preset, name and dataset. A preset rewrites the recipe, and the name while it is a preset's. */
export function BasicFields({ datasets, dataset, base }: BasicFieldsProps) {
  const router = useRouter();
  const query = useSearchParams();
  const { register, control, formState, setValue, getValues } = useExperimentContext();
  const recipe = recipeText(useWatch({ control, name: 'recipe' }));
  const chosen = EXPERIMENT_PRESETS.find(
    ({ key }) => recipe === recipeText(presetRecipe(key, dataset.sampleRateHz)),
  );
  useDatasetRate(dataset);
  const choose = (key: string) => {
    const preset = EXPERIMENT_PRESETS.find((each) => each.key === key);
    if (!preset) return;
    setValue('recipe', presetRecipe(preset.key, dataset.sampleRateHz), { shouldDirty: true });
    const named = EXPERIMENT_PRESETS.some(({ name }) => name === getValues('name'));
    if (named || !getValues('name')) setValue('name', presetName(preset.key));
  };
  return (
    <Card title="What to train">
      <div className="flex flex-col gap-4">
        <ChoiceCards
          legend="Preset"
          choices={EXPERIMENT_PRESETS}
          chosen={chosen?.key ?? ''}
          onChoose={choose}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Name" name="name" error={formState.errors.name?.message}>
            <Input defaultValue={formState.defaultValues?.name} {...register('name')} />
          </Field>
          <Field label="Dataset" name="datasetId" error={formState.errors.datasetId?.message}>
            <Select
              defaultValue={formState.defaultValues?.datasetId}
              {...register('datasetId', {
                onChange: (event: { target: HTMLSelectElement }) =>
                  router.replace(`${base}/new?${withDataset(query, event.target.value)}`, {
                    scroll: false,
                  }),
              })}
            >
              {datasets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </div>
    </Card>
  );
}

/** The address keeps what it says of the recipe's origin, so that the fields keep their values. */
function withDataset(query: URLSearchParams, datasetId: string): URLSearchParams {
  const changed = new URLSearchParams(query);
  changed.set('dataset', datasetId);
  return changed;
}

/** The form's context with the types of this form. */
export const useExperimentContext = () =>
  useFormContext<ExperimentFormInput, unknown, ExperimentFormOutput>();

/** Features can only be measured at the rate in which the chosen dataset is kept. */
function useDatasetRate({ sampleRateHz }: { readonly sampleRateHz: number }): void {
  const { getValues, setValue } = useExperimentContext();
  useEffect(() => {
    const spec = getValues('recipe.features') as FeatureSetSpec;
    if (spec.sampleRate !== sampleRateHz) setValue('recipe.features', atRate(spec, sampleRateHz));
  }, [sampleRateHz, getValues, setValue]);
}
