'use client';

import { useContext, useEffect, useEffectEvent } from 'react';
import { type KeyBinding, keysOf } from './key-binding';
import { KeyStoreContext } from './keys-provider';

/**
 * Binds keys while the caller is on the page. They are silent in fields, listed in the sheet that `?`
 * opens, and single characters can be switched off there. `name` is the heading of the sheet.
 * Which keys are bound may change from render to render, and so may what they do.
 */
export function useKeys(name: string, bindings: readonly KeyBinding[]): void {
  const store = useContext(KeyStoreContext);
  const runNow = useEffectEvent((index: number, event: KeyboardEvent) =>
    bindings[index]?.run(event),
  );
  const shown = JSON.stringify(bindings.map((binding) => [keysOf(binding), binding.label]));
  useEffect(() => {
    const listed = JSON.parse(shown) as [string[], string][];
    return store?.add({
      name,
      bindings: listed.map(([keys, label], index) => ({
        keys,
        label,
        run: (event) => runNow(index, event),
      })),
    });
  }, [store, name, shown]);
}
