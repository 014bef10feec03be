'use client';

import { useWatch } from 'react-hook-form';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import { atRate, FEATURE_PRESETS, sameSpec } from '../../_parts/feature-presets';
import { SPEC_CHOICES } from '../../_parts/spec-choices';
import { useExperimentContext } from './basic-fields';

export interface NamedSpec {
  readonly id: string;
  readonly name: string;
  readonly spec: FeatureSetSpec;
}

interface FeatureChoiceProps {
  readonly featureSets: readonly NamedSpec[];
  readonly sampleRateHz: number;
}

const CUSTOM = 'custom';

/** One of the dataset's feature sets or a preset; it fills the fields below. */
export function FeatureChoice({ featureSets, sampleRateHz }: FeatureChoiceProps) {
  const { control, setValue } = useExperimentContext();
  const current = useWatch({ control, name: 'recipe.features' }) as FeatureSetSpec;
  const presets = FEATURE_PRESETS.map(({ key, name, spec }) => ({
    id: key,
    name: `${name} (to be extracted)`,
    spec: atRate(spec, sampleRateHz),
  })).filter(({ spec }) => !featureSets.some((set) => sameSpec(set.spec, spec)));
  const options = [...featureSets, ...presets];
  const chosen = options.find(({ spec }) => sameSpec(spec, numeric(current)))?.id ?? CUSTOM;
  const choose = (id: string) => {
    const option = options.find((each) => each.id === id);
    if (option) setValue('recipe.features', option.spec, { shouldDirty: true });
  };
  return (
    <Field label="Features" name="feature-choice" className="sm:max-w-md">
      <Select value={chosen} onChange={(event) => choose(event.target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {chosen === CUSTOM && <option value={CUSTOM}>own settings (to be extracted)</option>}
      </Select>
    </Field>
  );
}

/** Edited number fields hold text; a comparison wants numbers. */
function numeric(spec: FeatureSetSpec): FeatureSetSpec {
  const entries = Object.entries(spec).map(([key, value]) => [
    key,
    SPEC_CHOICES.some(({ name }) => name === key) || value === null ? value : Number(value),
  ]);
  return Object.fromEntries(entries) as FeatureSetSpec;
}
