'use client';
import { type ComponentProps, type ReactNode, useId, useRef, useTransition } from 'react';
import { Button } from './button';

interface ConfirmButtonProps {
  readonly label: ReactNode;
  /** the question, e.g. `Delete “Study one”?` */
  readonly title: string;
  /** what will be gone and what stays */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => void | Promise<void>;
  readonly variant?: ComponentProps<typeof Button>['variant'];
  readonly size?: ComponentProps<typeof Button>['size'];
}

/** A button that asks before it acts, in the browser's own modal dialog. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, title, children, confirmLabel, onConfirm, variant, size } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [busy, start] = useTransition();
  const confirm = () =>
    start(async () => {
      await onConfirm();
      dialog.current?.close();
    });
  return (
    <>
      <Button variant={variant} size={size} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto max-w-md rounded-lg border border-line bg-raised p-6 text-left text-ink shadow-xl backdrop:bg-black/50"
      >
        <h2 id={titleId} className="text-base font-semibold tracking-tight">
          {title}
        </h2>
        <div className="mt-2 text-sm whitespace-normal text-muted">{children}</div>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
          <Button variant="danger" aria-disabled={busy} onClick={confirm}>
            {confirmLabel}
          </Button>
        </div>
      </dialog>
    </>
  );
}
