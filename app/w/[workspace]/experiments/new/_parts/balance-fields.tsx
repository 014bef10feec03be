'use client';

import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import { NumberField } from '../../_parts/number-field';
import { useExperimentContext } from './basic-fields';

/** How unequal classes and scales are treated, and how many runs differ by their seed alone. */
export function BalanceFields() {
  const { register, formState } = useExperimentContext();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field
        label="Unequal classes"
        name="recipe.balance"
        hint="Only ever inside the training part."
      >
        <Select
          defaultValue={formState.defaultValues?.recipe?.balance}
          {...register('recipe.balance')}
        >
          <option value="oversample">oversample smaller ones</option>
          <option value="class-weights">weigh them in the loss</option>
          <option value="none">leave as they are</option>
        </Select>
      </Field>
      <Field
        label="Standardise"
        name="recipe.standardise.kind"
        hint="Of spectrograms and figures; pictures are scaled to 0…1."
      >
        <Select
          defaultValue={formState.defaultValues?.recipe?.standardise?.kind}
          {...register('recipe.standardise.kind')}
        >
          <option value="none">not at all</option>
          <option value="global">as a whole, by the training part</option>
          <option value="per-band">each band or figure, by the training part</option>
          <option value="per-actor">each actor by their own clips (transductive)</option>
        </Select>
      </Field>
      <NumberField
        field={{
          name: 'seeds',
          label: 'Seeds',
          hint: 'A run for each, and for each fold.',
          step: 1,
        }}
        within="recipe"
      />
      <NumberField
        field={{
          name: 'seed',
          label: 'Seed',
          hint: 'Same recipe and seed, same result.',
          step: 1,
        }}
        within="recipe"
      />
    </div>
  );
}
