'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { formatCount } from '@/app/_ui/format';
import { Input } from '@/app/_ui/input';
import { ActionForm } from '@/app/_ui/submit-form';
import { freezeDataset } from '../actions';

interface FreezeFormProps {
  readonly datasetId: string;
  readonly clipCount: number;
  /** the version whose content the dataset has now */
  readonly currentNumber: number | null;
}

/** Freezes the dataset as it is, with a note. */
export function FreezeForm({ datasetId, clipCount, currentNumber }: FreezeFormProps) {
  const router = useRouter();
  const [said, setSaid] = useState<string>();
  const standing =
    currentNumber === null
      ? `${formatCount(clipCount)} clips, changed since the last version.`
      : `The dataset is what version ${currentNumber} froze.`;
  return (
    <Card
      title="Freeze a version"
      description={`${standing} A version never changes: experiments point to it, and its hash names its content. Excluded clips are not in it.`}
    >
      <ActionForm
        action={freezeDataset}
        values={{ datasetId }}
        submitLabel="Freeze now"
        busyLabel="Freezing…"
        onDone={({ number, isNew }, form) => {
          form.reset();
          setSaid(
            isNew
              ? `Version ${number} is frozen.`
              : `Nothing has changed: this is version ${number}.`,
          );
          router.refresh();
        }}
        aside={
          <span role="status" className="text-sm text-muted">
            {said}
          </span>
        }
      >
        <Field label="Note, optional" name="note" className="max-w-lg">
          <Input maxLength={300} placeholder="e.g. as used in the paper" autoComplete="off" />
        </Field>
      </ActionForm>
    </Card>
  );
}
