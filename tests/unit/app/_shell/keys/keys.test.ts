import { describe, expect, it, vi } from 'vitest';
import { acceptsKey, isCharacterKey } from '@/app/_shell/keys/accepts-key';
import { createKeyStore } from '@/app/_shell/keys/key-store';
import { nameKey } from '@/app/_shell/keys/name-key';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  nameKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('nameKey', () => {
  it.each([
    ['j', {}, 'j'],
    ['J', { shiftKey: true }, 'shift+j'],
    ['?', { shiftKey: true }, '?'],
    [' ', {}, 'space'],
    ['ArrowLeft', { shiftKey: true }, 'shift+arrowleft'],
    ['k', { metaKey: true }, 'mod+k'],
    ['k', { ctrlKey: true }, 'mod+k'],
    ['Escape', {}, 'escape'],
  ] as const)('calls %s with %o %s', (key, held, name) => {
    expect(press(key, held)).toBe(name);
  });

  it('leaves keys with Alt to the system', () => {
    expect(press('f', { altKey: true })).toBeNull();
  });
});

/** An element that matches, and is inside of, what its selectors name. */
const element = (matches: RegExp, inside = /^$/) => ({
  matches: (selector: string) => selector.split(',').some((part) => matches.test(part)),
  closest: (selector: string) =>
    selector.split(',').some((part) => inside.test(part)) ? ({} as Element) : null,
});

describe('acceptsKey', () => {
  it('is silent in a field, but for ⌘ keys and Escape', () => {
    const field = element(/^textarea$/);
    expect(acceptsKey('j', field)).toBe(false);
    expect(acceptsKey('space', field)).toBe(false);
    expect(acceptsKey('mod+k', field)).toBe(true);
    expect(acceptsKey('escape', field)).toBe(true);
  });

  it('leaves a button its own keys', () => {
    const button = element(/^button$/);
    expect(acceptsKey('space', button)).toBe(false);
    expect(acceptsKey('enter', button)).toBe(false);
    expect(acceptsKey('j', button)).toBe(true);
  });

  it('leaves the arrows to a grid, and all keys to a dialog', () => {
    const cell = element(/^$/, /^\[role=grid\]$/);
    expect(acceptsKey('arrowleft', cell)).toBe(false);
    expect(acceptsKey('j', cell)).toBe(true);
    const inDialog = element(/^$/, /^dialog$/);
    expect(acceptsKey('j', inDialog)).toBe(false);
    expect(acceptsKey('escape', inDialog)).toBe(false);
    expect(acceptsKey('mod+k', inDialog)).toBe(true);
  });

  it('tells the keys that can be switched off', () => {
    expect(['j', '?', 'shift+j'].map(isCharacterKey)).toEqual([true, true, true]);
    expect(['mod+k', 'escape', 'arrowleft', 'space'].map(isCharacterKey)).toEqual(
      Array(4).fill(false),
    );
  });
});

describe('createKeyStore', () => {
  it('prefers the later group and forgets one that leaves', () => {
    const store = createKeyStore();
    const listener = vi.fn();
    store.subscribe(listener);
    const binding = (label: string) => ({ keys: ['j', 'arrowdown'], label, run: () => undefined });
    store.add({ name: 'List', bindings: [binding('Next clip')] });
    const leave = store.add({ name: 'Detail', bindings: [binding('Next frame')] });
    expect(store.find('arrowdown')?.label).toBe('Next frame');
    leave();
    expect(store.find('arrowdown')?.label).toBe('Next clip');
    expect(store.find('x')).toBeUndefined();
    expect(store.groups().map(({ name }) => name)).toEqual(['List']);
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('lists groups of one name as one', () => {
    const store = createKeyStore();
    const binding = (keys: string) => ({ keys, label: keys, run: () => undefined });
    store.add({ name: 'Everywhere', bindings: [binding('?')] });
    store.add({ name: 'Everywhere', bindings: [binding('mod+k')] });
    expect(store.groups()).toBe(store.groups());
    expect(store.groups().map(({ bindings }) => bindings.length)).toEqual([2]);
  });
});
