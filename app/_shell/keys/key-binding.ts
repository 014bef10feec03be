/** One shortcut of a page. */
export interface KeyBinding {
  /**
   * A `KeyboardEvent.key` in lower case (`j`, `?`, `escape`, `arrowleft`), `space` for the bar;
   * before it, where wanted, `mod+` (⌘ on a Mac, Ctrl elsewhere) or `shift+` for keys without a
   * character of their own. Several keys may do the same.
   */
  readonly keys: string | readonly string[];
  /** what it does, for the key sheet: `Next clip` */
  readonly label: string;
  run(event: KeyboardEvent): void;
}

/** The shortcuts of one part of the page, under one heading of the key sheet. */
export interface KeyGroup {
  readonly name: string;
  readonly bindings: readonly KeyBinding[];
}

export const keysOf = ({ keys }: Pick<KeyBinding, 'keys'>): readonly string[] =>
  typeof keys === 'string' ? [keys] : keys;
