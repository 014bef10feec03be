'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef, useState, useTransition } from 'react';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { formatCount } from '@/app/_ui/format';
import { Input } from '@/app/_ui/input';
import { Notice } from '@/app/_ui/notice';
import type { DatasetView } from '@/lib/domain/datasets/schema';
import { deleteDataset } from '../../../actions';

interface DeleteDatasetProps {
  readonly dataset: Pick<DatasetView, 'id' | 'name' | 'workspaceId'>;
  readonly clips: number;
}

/** Deleting takes the dataset's name, typed: nothing of it can be had back. */
export function DeleteDataset({ dataset, clips }: DeleteDatasetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <Card
      title="Delete the dataset"
      description="Clips, features, versions and every experiment on them go with it."
      actions={
        <Button variant="danger" onClick={() => dialog.current?.showModal()}>
          Delete dataset…
        </Button>
      }
    >
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-full max-w-md rounded-lg border border-line bg-raised p-6 text-ink shadow-xl backdrop:bg-black/50"
      >
        <h2 id={titleId} className="text-base font-semibold tracking-tight">
          Delete “{dataset.name}”?
        </h2>
        <p className="mt-2 text-sm text-muted">
          Its {formatCount(clips)} clips, their features, and every experiment on them are deleted
          for good.
        </p>
        <DeleteForm dataset={dataset} onCancel={() => dialog.current?.close()} />
      </dialog>
    </Card>
  );
}

interface DeleteFormProps extends Pick<DeleteDatasetProps, 'dataset'> {
  onCancel(): void;
}

function DeleteForm({ dataset, onCancel }: DeleteFormProps) {
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, start] = useTransition();
  const router = useRouter();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('name');
    if (busy) return;
    if (typed !== dataset.name) {
      setProblem('This is not the name of the dataset.');
      return;
    }
    start(async () => {
      const answer = await deleteDataset({ datasetId: dataset.id });
      if (answer.ok) router.push(`/w/${dataset.workspaceId}/datasets`);
      else setFailure(answer.message);
    });
  };
  return (
    <form onSubmit={submit} noValidate className="mt-4 flex flex-col gap-4">
      {failure && <Notice tone="danger">{failure}</Notice>}
      <Field label={`Type “${dataset.name}” to confirm`} name="name" error={problem}>
        <Input autoComplete="off" onChange={() => setProblem(undefined)} />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="danger" aria-disabled={busy}>
          {busy ? 'Deleting…' : 'Delete for good'}
        </Button>
      </div>
    </form>
  );
}
