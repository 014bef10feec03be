'use client';
import { cloneElement, type ReactElement, type ReactNode, Suspense, useState } from 'react';

interface TriggerProps {
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
  onClick?: () => void;
  onFocus?: () => void;
  onPointerEnter?: () => void;
}

interface MenuOnDemandProps {
  /** the button that stands there until the menu does, with its own name */
  readonly trigger: ReactElement<TriggerProps>;
  /** fetches the menu's code: a pointer or the focus is on the button */
  readonly preload: () => unknown;
  /** the lazy menu, open from the start, with the same trigger */
  readonly children: ReactNode;
}

/** Keeps a menu's code off the first load of a page: nobody opens most menus. */
export function MenuOnDemand({ trigger, preload, children }: MenuOnDemandProps) {
  const [wanted, setWanted] = useState(false);
  const button = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => setWanted(true),
    onFocus: () => void preload(),
    onPointerEnter: () => void preload(),
  });
  return wanted ? <Suspense fallback={button}>{children}</Suspense> : button;
}
