'use client';

import { X } from 'lucide-react';
import { useContext, useId, useRef, useSyncExternalStore } from 'react';
import { Button } from '@/app/_ui/button';
import { type KeyGroup, keysOf } from './key-binding';
import { KeyCaps } from './key-caps';
import { KeyStoreContext } from './keys-provider';
import { readSingleKeys, subscribeSingleKeys, writeSingleKeys } from './single-keys';
import { useKeys } from './use-keys';

const NONE: readonly KeyGroup[] = [];
const subscribeToNothing = () => () => undefined;
const readPlatform = (): boolean => /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** All shortcuts of the page, opened by `?`; single characters can be switched off here. */
export function KeySheet() {
  const store = useContext(KeyStoreContext);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const read = () => store?.groups() ?? NONE;
  const groups = useSyncExternalStore(store?.subscribe ?? subscribeToNothing, read, () => NONE);
  const isOn = useSyncExternalStore(subscribeSingleKeys, readSingleKeys, () => true);
  const isMac = useSyncExternalStore(subscribeToNothing, readPlatform, () => false);
  useKeys('Everywhere', [
    { keys: '?', label: 'Show the keys', run: () => dialog.current?.showModal() },
  ]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="m-auto max-h-[85dvh] w-full max-w-2xl overflow-y-auto rounded-lg border border-line bg-raised p-6 text-ink shadow-xl backdrop:bg-black/50"
    >
      <div className="mb-4 flex items-center justify-between gap-4">
        <h2 id={titleId} className="text-base font-semibold tracking-tight">
          Keys
        </h2>
        <Button
          variant="ghost"
          size="sm"
          className="w-9 px-0"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden />
        </Button>
      </div>
      <label className="mb-4 flex min-h-8 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-[var(--accent)]"
          checked={isOn}
          onChange={(event) => writeSingleKeys(event.currentTarget.checked)}
        />
        Keys of one character act on the page
      </label>
      <div className="grid gap-6 sm:grid-cols-2">
        {groups.map((group) => (
          <KeyGroupList key={group.name} group={group} isMac={isMac} />
        ))}
      </div>
    </dialog>
  );
}

function KeyGroupList({ group, isMac }: { readonly group: KeyGroup; readonly isMac: boolean }) {
  return (
    <section>
      <h3 className="mb-2 text-sm font-medium text-muted">{group.name}</h3>
      <dl className="flex flex-col gap-1.5 text-sm">
        {group.bindings.map((binding) => (
          <div key={binding.label} className="flex items-center justify-between gap-4">
            <dt>{binding.label}</dt>
            <dd>
              <KeyCaps keys={keysOf(binding)} isMac={isMac} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
