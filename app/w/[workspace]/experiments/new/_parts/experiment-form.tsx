'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { type ReactNode, useRef } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import { startExperimentInput } from '@/lib/domain/experiments/schema';
import { focusFirstError } from '../../_parts/focus-first-error';
import { useFormAnswer } from '../../_parts/use-form-answer';
import { wordIssue } from '../../_parts/word-issue';
import { startExperiment } from '../../actions';
import { AdvancedFields } from './advanced-fields';
import { BasicFields } from './basic-fields';
import type { ExperimentFormInput, ExperimentFormOutput } from './experiment-form-values';
import { FrozenRecipe } from './frozen-recipe';
import { SplitFields } from './split-fields';
import { TeachingFields } from './teaching-fields';

interface ExperimentFormProps {
  /** `/w/…/experiments` */
  readonly base: string;
  readonly datasets: readonly { readonly id: string; readonly name: string }[];
  readonly dataset: { readonly id: string; readonly sampleRateHz: number };
  readonly featureSets: readonly {
    readonly id: string;
    readonly name: string;
    readonly spec: FeatureSetSpec;
  }[];
  readonly initial: ExperimentFormOutput;
  /** stands beside the fields: the dataset's class counts */
  readonly children: ReactNode;
}

/** Presets first, then what matters, then every number of the recipe, folded. */
export function ExperimentForm(props: ExperimentFormProps) {
  const { base, datasets, dataset, featureSets, initial, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const { methods, failure, submit } = useExperimentForm(base, initial, form);
  const busy = methods.formState.isSubmitting;
  return (
    <FormProvider {...methods}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
      >
        <div className="flex min-w-0 flex-col gap-6">
          {failure && (
            <Notice tone="danger" title="The experiment was not started">
              {failure.message}
            </Notice>
          )}
          <BasicFields datasets={datasets} dataset={dataset} base={base} />
          <SplitFields />
          <AdvancedFields featureSets={featureSets} sampleRateHz={dataset.sampleRateHz} />
          <TeachingFields />
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" variant="primary" aria-disabled={busy}>
              {busy ? 'Starting…' : 'Start experiment'}
            </Button>
            <p className="text-sm text-muted">
              Freezes the recipe, makes the split, extracts missing features, then trains.
            </p>
          </div>
        </div>
        <aside aria-label="Data and recipe" className="flex min-w-0 flex-col gap-6">
          {children}
          <FrozenRecipe />
        </aside>
      </form>
    </FormProvider>
  );
}

function useExperimentForm(
  base: string,
  initial: ExperimentFormOutput,
  form: React.RefObject<HTMLFormElement | null>,
) {
  const router = useRouter();
  const methods = useForm<ExperimentFormInput, unknown, ExperimentFormOutput>({
    resolver: zodResolver(startExperimentInput, { error: wordIssue }),
    defaultValues: initial,
    shouldFocusError: false,
  });
  const { failure, refuse, accept } = useFormAnswer(methods, form);
  const submit = methods.handleSubmit(
    async (values) => {
      const answer = await startExperiment(values);
      if (!answer.ok) return refuse(answer);
      accept();
      router.push(`${base}/${answer.value.experimentId}`);
    },
    () => focusFirstError(form.current),
  );
  return { methods, failure, submit };
}
