import { type KeyBinding, type KeyGroup, keysOf } from './key-binding';

export interface KeyStore {
  /** The groups on the page now, in the order in which they came; those of one name are one. */
  groups(): readonly KeyGroup[];
  subscribe(listener: () => void): () => void;
  /** Adds a group until the returned function is called. */
  add(group: KeyGroup): () => void;
  /** The shortcut of a key; where two groups bind it, that of the later one. */
  find(name: string): KeyBinding | undefined;
}

function joinByName(groups: readonly KeyGroup[]): KeyGroup[] {
  const names = [...new Set(groups.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    bindings: groups.filter((group) => group.name === name).flatMap(({ bindings }) => bindings),
  }));
}

/** Holds the shortcuts of whatever is on the page. */
export function createKeyStore(): KeyStore {
  let groups: readonly KeyGroup[] = [];
  let listed: readonly KeyGroup[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly KeyGroup[]): void => {
    groups = next;
    listed = joinByName(next);
    for (const listener of listeners) listener();
  };
  return {
    groups: () => listed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(group) {
      change([...groups, group]);
      return () => change(groups.filter((kept) => kept !== group));
    },
    find: (name) =>
      groups
        .toReversed()
        .flatMap(({ bindings }) => bindings)
        .find((binding) => keysOf(binding).includes(name)),
  };
}
