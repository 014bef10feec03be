'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import { Notice } from '@/app/_ui/notice';
import { ChoiceCards } from '@/app/w/[workspace]/experiments/_parts/choice-cards';
import {
  atRate,
  FEATURE_PRESETS,
  sameSpec,
  summarizeSpec,
} from '@/app/w/[workspace]/experiments/_parts/feature-presets';
import { focusFirstError } from '@/app/w/[workspace]/experiments/_parts/focus-first-error';
import { Fold } from '@/app/w/[workspace]/experiments/_parts/fold';
import { SpecFields } from '@/app/w/[workspace]/experiments/_parts/spec-fields';
import { useFormAnswer } from '@/app/w/[workspace]/experiments/_parts/use-form-answer';
import { wordIssue } from '@/app/w/[workspace]/experiments/_parts/word-issue';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import { requestFeaturesInput } from '@/lib/domain/feature-sets/schema';
import { requestFeatures } from '../actions';

interface FeatureFormProps {
  readonly datasetId: string;
  readonly sampleRateHz: number;
}

type FormInput = z.input<typeof requestFeaturesInput>;
type FormOutput = z.output<typeof requestFeaturesInput>;

/** Asks for a feature set: a preset, or any settings under librosa's names. */
export function FeatureForm({ datasetId, sampleRateHz }: FeatureFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const methods = useForm<FormInput, unknown, FormOutput>({
    resolver: zodResolver(requestFeaturesInput, { error: wordIssue }),
    defaultValues: presetValues(datasetId, FEATURE_PRESETS[0].key, sampleRateHz),
    shouldFocusError: false,
  });
  const { failure, refuse, accept } = useFormAnswer(methods, form);
  const spec = useWatch({ control: methods.control, name: 'spec' }) as FeatureSetSpec;
  const chosen = FEATURE_PRESETS.find((preset) =>
    sameSpec(atRate(preset.spec, sampleRateHz), spec),
  );
  const submit = methods.handleSubmit(
    async (values) => {
      const answer = await requestFeatures(values);
      if (!answer.ok) return refuse(answer);
      accept();
      setAsked(values.name);
      router.refresh();
    },
    () => focusFirstError(form.current),
  );
  const busy = methods.formState.isSubmitting;
  return (
    <FormProvider {...methods}>
      <form ref={form} noValidate onSubmit={(e) => void submit(e)} className="flex flex-col gap-4">
        {failure && <Notice tone="danger">{failure.message}</Notice>}
        {asked && !failure && (
          <Notice tone="success">“{asked}” stands in the list above, with its progress.</Notice>
        )}
        <ChoiceCards
          legend="Preset"
          choices={FEATURE_PRESETS}
          chosen={chosen?.key ?? ''}
          onChoose={(key) => methods.reset(presetValues(datasetId, key, sampleRateHz))}
        />
        <Field label="Name" name="name" error={methods.formState.errors.name?.message}>
          <Input
            defaultValue={methods.formState.defaultValues?.name}
            className="sm:max-w-md"
            {...methods.register('name')}
          />
        </Field>
        <Fold title="Advanced" summary={summarizeSpec(spec)}>
          <SpecFields within="spec" />
        </Fold>
        <div>
          <Button type="submit" variant="primary" aria-disabled={busy}>
            {busy ? 'Asking…' : 'Extract features'}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

function presetValues(datasetId: string, key: string, sampleRateHz: number): FormInput {
  const preset = FEATURE_PRESETS.find((each) => each.key === key) ?? FEATURE_PRESETS[0];
  return { datasetId, name: preset.name, spec: atRate(preset.spec, sampleRateHz) };
}
