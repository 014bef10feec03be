type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The name under which a press is bound, or null for one that belongs to the browser or the system.
 * Shift is named only where it does not already show in the character: `?`, but `shift+arrowleft`.
 */
export function nameKey({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): string | null {
  if (altKey) return null;
  const name = key === ' ' ? 'space' : key.toLowerCase();
  const showsShift = key.length === 1 && key !== ' ' && !/[a-z]/i.test(key);
  const shift = shiftKey && !showsShift ? 'shift+' : '';
  return `${ctrlKey || metaKey ? 'mod+' : ''}${shift}${name}`;
}
