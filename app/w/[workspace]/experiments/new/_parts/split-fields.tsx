'use client';

import { useWatch } from 'react-hook-form';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import { Notice } from '@/app/_ui/notice';
import { MANIFESTS, PUBLISHED_NAMES } from '@/lib/core/splits/published/manifests';
import { splitSchema } from '@/lib/domain/experiments/recipe/split';
import { ChoiceCards } from '../../_parts/choice-cards';
import { NumberFields } from '../../_parts/number-field';
import { SPLIT_FIELDS } from '../../_parts/recipe-fields';
import { BalanceFields } from './balance-fields';
import { useExperimentContext } from './basic-fields';

const KINDS = [
  {
    key: 'actor-disjoint',
    name: 'Unseen actors',
    description: 'Train, validation and test share no actor. How the model does on new voices.',
  },
  {
    key: 'stratified-random',
    name: 'Stratified random',
    description: 'Clips are drawn by emotion; the same actors speak in all parts.',
  },
  {
    key: 'grouped-k-fold',
    name: 'K folds by actor',
    description: 'Every actor is tested in one fold; a run for each. Steadier than one split.',
  },
  {
    key: 'leave-one-actor-out',
    name: 'Leave one actor out',
    description: 'A fold and a run for each actor. For corpora with few of them.',
  },
  {
    key: 'published',
    name: 'Published folds',
    description: 'Folds that a paper fixed, so that figures can be held against its own.',
  },
] as const;

const PUBLISHED = PUBLISHED_NAMES.map((name) => ({ name, title: MANIFESTS[name].title }));

/** How clips become train, validation and test, and how unequal classes are treated. */
export function SplitFields() {
  const { control, register, getValues, setValue, formState } = useExperimentContext();
  const kind = useWatch({ control, name: 'recipe.split.kind' });
  const choose = (key: string) => {
    const found = KINDS.find((each) => each.key === key);
    if (!found) return;
    const split = splitSchema.parse({ ...getValues('recipe.split'), kind: found.key });
    setValue('recipe.split', split, { shouldDirty: true });
  };
  return (
    <Card title="Split">
      <div className="flex flex-col gap-4">
        <ChoiceCards
          legend="Kind of split"
          choices={KINDS}
          chosen={kind ?? ''}
          onChoose={choose}
          error={formState.errors.recipe?.split?.kind?.message}
        />
        {kind === 'stratified-random' && (
          <Notice tone="warning" title="The same actors will speak in train and in test">
            The model can then recognise the voice instead of the emotion. When the published study
            was run again, that alone was worth about 21 points. Quote such a figure only beside the
            one for unseen actors.
          </Notice>
        )}
        <NumberFields key={kind} fields={SPLIT_FIELDS[kind]} within="recipe.split" />
        {kind === 'published' && (
          <Field
            label="Folds"
            name="recipe.split.name"
            hint="Refused where the dataset’s actors are not those of the paper."
          >
            <Select defaultValue="ravdess-luna" {...register('recipe.split.name')}>
              {PUBLISHED.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <BalanceFields />
      </div>
    </Card>
  );
}
