'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef } from 'react';
import { toast } from 'sonner';
import { useKeys } from '@/app/_shell/keys/use-keys';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import { emotionLabel } from '@/lib/core/emotions';
import { relabelClip } from '../../actions';

interface CorrectLabelProps {
  readonly clipId: string;
  readonly emotions: readonly string[];
  readonly intended: string;
}

/** Corrects the emotion that the actor was asked for, after one more question. */
export function CorrectLabel({ clipId, emotions, intended }: CorrectLabelProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const open = (): void => dialog.current?.showModal();
  const correct = async (emotion: string): Promise<void> => {
    const answer = await relabelClip({ clipId, emotion });
    if (!answer.ok) return void toast.error(answer.message);
    const before = answer.value.emotion;
    toast.success(`Intended label is now “${emotionLabel(emotion).word}”.`, {
      action: before !== emotion && { label: 'Undo', onClick: () => void correct(before) },
    });
    router.refresh();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    dialog.current?.close();
    void correct(`${new FormData(event.currentTarget).get('emotion')}`);
  };
  useKeys('Intended label', [{ keys: 'e', label: 'Correct the intended label', run: open }]);
  return (
    <>
      <Button size="sm" onClick={open}>
        Correct the intended label…
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-full max-w-md rounded-lg border border-line bg-raised p-6 text-left text-ink shadow-xl backdrop:bg-black/50"
      >
        <form onSubmit={submit}>
          <h2 id={titleId} className="mb-2 text-base font-semibold tracking-tight">
            Correct the intended label?
          </h2>
          <p className="mb-4 text-sm text-muted">
            New versions and experiments take the new label; frozen versions and their results keep
            the old one.
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
