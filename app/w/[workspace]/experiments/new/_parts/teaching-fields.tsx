'use client';

import { Card } from '@/app/_ui/card';
import { Notice } from '@/app/_ui/notice';
import { MISTAKE_WORDS, type Mistakes } from '@/lib/domain/experiments/recipe/mistakes';
import { Fold } from '../../_parts/fold';
import { useExperimentContext } from './basic-fields';

const NAMES = Object.keys(MISTAKE_WORDS) as (keyof Mistakes)[];

/** Errors of method that a lesson may want; nobody makes them by accident. */
export function TeachingFields() {
  const { register, formState } = useExperimentContext();
  const errors = formState.errors.recipe?.mistakes;
  return (
    <Card title="Teaching" description="Make it wrong on purpose, to see what a mistake is worth.">
      <Fold title="Mistakes" summary="none unless ticked">
        <div className="flex flex-col gap-3">
          {NAMES.map((name) => (
            <label key={name} className="flex min-h-6 items-center gap-2.5 text-sm">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                {...register(`recipe.mistakes.${name}`)}
              />
              {MISTAKE_WORDS[name]}
              {errors?.[name] && <span className="text-danger">{errors[name].message}</span>}
            </label>
          ))}
          <Notice tone="warning">
            A result with a mistake stays marked in red, wherever it is shown.
          </Notice>
        </div>
      </Fold>
    </Card>
  );
}
