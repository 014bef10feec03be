'use client';

import { createContext, type ReactNode, useEffect, useState } from 'react';
import { acceptsKey, isCharacterKey } from './accepts-key';
import { createKeyStore, type KeyStore } from './key-store';
import { nameKey } from './name-key';
import { readSingleKeys } from './single-keys';

export const KeyStoreContext = createContext<KeyStore | null>(null);

/** Hears the keys of the whole page, once, and hands each to the shortcut that is bound to it. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createKeyStore);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = nameKey(event);
      const binding = name && store.find(name);
      if (!name || !binding) return;
      if (!acceptsKey(name, event.target instanceof Element ? event.target : null)) return;
      if (isCharacterKey(name) && name !== '?' && !readSingleKeys()) return;
      event.preventDefault();
      binding.run(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
  return <KeyStoreContext value={store}>{children}</KeyStoreContext>;
}
