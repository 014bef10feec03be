'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef } from 'react';
import { toast } from 'sonner';
import { useKeys } from '@/app/_shell/keys/use-keys';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import { emotionLabel } from '@/lib/core/emotions';
import type { ClipLabels } from '@/lib/domain/clips/schema';
import { relabelClip } from '../../actions';

interface CorrectLabelProps {
  readonly clipId: string;
  readonly emotions: readonly string[];
  readonly intended: string;
  readonly actor: string;
  readonly actors: readonly string[];
}

/** Corrects the emotion that the actor was asked for, and who that was, after one more question. */
export function CorrectLabel(props: CorrectLabelProps) {
  const { clipId, emotions, intended, actor, actors } = props;
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const listId = useId();
  const open = (): void => dialog.current?.showModal();
  const correct = async (labels: ClipLabels): Promise<void> => {
    const answer = await relabelClip({ clipId, ...labels, createActor: true });
    if (!answer.ok) return void toast.error(answer.message);
    const before = answer.value;
    const isChanged = before.emotion !== labels.emotion || before.actor !== labels.actor;
    toast.success(`Now “${emotionLabel(labels.emotion).word}”, actor ${labels.actor}.`, {
      action: isChanged && { label: 'Undo', onClick: () => void correct(before) },
    });
    router.refresh();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    dialog.current?.close();
    const typed = new FormData(event.currentTarget);
    void correct({ emotion: `${typed.get('emotion')}`, actor: `${typed.get('actor')}`.trim() });
  };
  useKeys('Labels', [{ keys: 'e', label: 'Correct the labels', run: open }]);
  return (
    <>
      <Button size="sm" onClick={open}>
        Correct the labels…
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-full max-w-md rounded-lg border border-line bg-raised p-6 text-left text-ink shadow-xl backdrop:bg-black/50"
      >
        <form onSubmit={submit}>
          <h2 id={titleId} className="mb-2 text-base font-semibold tracking-tight">
            Correct the labels?
          </h2>
          <p className="mb-4 text-sm text-muted">
            New versions and experiments take the new ones; frozen versions and their results keep
            the old ones.
          </p>
          <Field label="Intended emotion" name="emotion">
            <Select defaultValue={intended}>
              {emotions.map((key) => (
                <option key={key} value={key}>
                  {emotionLabel(key).word}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label="Actor"
            name="actor"
            className="mt-3"
            hint="A label that the dataset does not have yet makes a new actor."
          >
            <Input defaultValue={actor} required maxLength={200} list={listId} autoComplete="off" />
          </Field>
          <datalist id={listId}>
            {actors.map((label) => (
              <option key={label} value={label} />
            ))}
          </datalist>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Button onClick={() => dialog.current?.close()}>Cancel</Button>
            <Button type="submit" variant="primary">
              Correct
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
