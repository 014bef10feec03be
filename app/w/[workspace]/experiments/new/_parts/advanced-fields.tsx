'use client';

import { useWatch } from 'react-hook-form';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import type { RecipeModel } from '@/lib/domain/experiments/recipe/model';
import { MODELS } from '@/lib/domain/experiments/recipe/model-registry';
import type { Recipe } from '@/lib/domain/experiments/recipe/recipe';
import { summarizeSpec } from '../../_parts/feature-presets';
import { Fold } from '../../_parts/fold';
import { NumberFields } from '../../_parts/number-field';
import { MODEL_FIELDS, TRAINING_FIELDS } from '../../_parts/recipe-fields';
import { SpecFields } from '../../_parts/spec-fields';
import { useExperimentContext } from './basic-fields';
import { FeatureChoice, type NamedSpec } from './feature-choice';
import { InputFields } from './input-fields';

interface AdvancedFieldsProps {
  readonly featureSets: readonly NamedSpec[];
  readonly sampleRateHz: number;
}

function summarizeModel(model: RecipeModel): string {
  const { kind, ...options } = model;
  const figures = Object.entries(options).map(([name, value]) => `${name} ${value}`);
  return [MODELS[kind].label, ...figures].join(', ');
}

/** Every number of features, image, model and training. */
export function AdvancedFields({ featureSets, sampleRateHz }: AdvancedFieldsProps) {
  const { control, register, formState } = useExperimentContext();
  const { features, input, model, training } = useWatch({ control, name: 'recipe' }) as Recipe;
  return (
    <Card title="Features, model and training" description="Unfold to change any number.">
      <div className="flex flex-col gap-3">
        <FeatureChoice featureSets={featureSets} sampleRateHz={sampleRateHz} />
        <Fold title="Feature settings" summary={summarizeSpec(features as FeatureSetSpec)}>
          <SpecFields within="recipe.features" />
        </Fold>
        <InputFields input={input} />
        <Fold title="Model" summary={summarizeModel(model)}>
          <NumberFields fields={MODEL_FIELDS[model.kind]} within="recipe.model" />
        </Fold>
        <Fold
          title="Training"
          summary={`${training.epochs} epochs, batches of ${training.batchSize}, learning rate ${training.learningRate}`}
        >
          <NumberFields fields={TRAINING_FIELDS} within="recipe.training" />
          <div className="mt-4 grid gap-4 sm:grid-cols-2">
            <Field label="Optimizer" name="recipe.training.optimizer">
              <Select
                defaultValue={formState.defaultValues?.recipe?.training?.optimizer}
                {...register('recipe.training.optimizer')}
              >
                <option value="adam">Adam (the study’s)</option>
                <option value="adamw">AdamW, with weight decay</option>
              </Select>
            </Field>
            <Loss />
          </div>
        </Fold>
      </div>
    </Card>
  );
}

/** The one part of the training with a single possible value, shown because it is frozen too. */
function Loss() {
  const { register, formState } = useExperimentContext();
  return (
    <Field label="Loss" name="loss" hint="Fixed in this version.">
      <Input
        readOnly
        className="bg-sunken text-muted"
        defaultValue={formState.defaultValues?.recipe?.training?.loss}
        {...register('recipe.training.loss')}
      />
    </Field>
  );
}
