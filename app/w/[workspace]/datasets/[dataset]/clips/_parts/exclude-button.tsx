'use client';

import { type FormEvent, useId, useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';

interface ExcludeButtonProps {
  /** what is set aside, e.g. `3 clips` */
  readonly what: string;
  onExclude(reason: string): Promise<void>;
}

/** Asks why before clips are set aside. */
export function ExcludeButton({ what, onExclude }: ExcludeButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    dialog.current?.close();
    await onExclude(`${reason}`);
  };
  return (
    <>
      <Button size="sm" onClick={() => dialog.current?.showModal()}>
        Set aside…
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-full max-w-md rounded-lg border border-line bg-raised p-6 text-left text-ink shadow-xl backdrop:bg-black/50"
      >
        <form onSubmit={(event) => void submit(event)}>
          <h2 id={titleId} className="text-base font-semibold tracking-tight">
            Set {what} aside?
          </h2>
          <p className="mt-2 mb-4 text-sm text-muted">
            They stay in storage and in frozen versions, and are left out of counts, new versions
            and new experiments. You can restore them.
          </p>
          <Field label="Why" name="reason">
            <Input required maxLength={200} placeholder="e.g. door slams over the last word" />
          </Field>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Button onClick={() => dialog.current?.close()}>Cancel</Button>
            <Button type="submit" variant="primary">
              Set aside
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
