'use client';
import { Menu as Base } from '@base-ui/react/menu';
import clsx from 'clsx';
import { Check } from 'lucide-react';
import Link from 'next/link';
import type { ReactElement, ReactNode } from 'react';

const ITEM =
  'flex min-h-9 w-full items-center gap-2.5 rounded-md px-2.5 text-sm outline-none select-none data-highlighted:bg-accent-soft [&_svg]:size-4 [&_svg]:shrink-0';

interface MenuProps {
  /** the button that opens it, with its own name */
  readonly trigger: ReactElement;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

/**
 * A menu under a button, open from the start: arrows move, letters jump, Esc closes. It is brought by
 * MenuOnDemand.
 */
export function Menu({ trigger, align = 'start', children }: MenuProps) {
  return (
    <Base.Root modal={false} defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={6} className="z-40">
          <Base.Popup className="max-h-[70dvh] min-w-48 max-w-80 overflow-y-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-lg outline-none">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuEntryProps {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function MenuItem({
  icon,
  onSelect,
  children,
}: MenuEntryProps & { readonly onSelect: () => void }) {
  return (
    <Base.Item className={ITEM} onClick={onSelect}>
      {icon}
      {children}
    </Base.Item>
  );
}

interface MenuLinkProps extends MenuEntryProps {
  readonly href: string;
  readonly current?: boolean;
}

export function MenuLink({ href, current = false, children }: MenuLinkProps) {
  return (
    <Base.LinkItem
      className={ITEM}
      closeOnClick
      render={<Link href={href} aria-current={current ? 'true' : undefined} />}
    >
      <Check aria-hidden className={clsx('text-accent', !current && 'invisible')} />
      <span className="min-w-0 break-words">{children}</span>
    </Base.LinkItem>
  );
}

interface MenuChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly icon: ReactNode;
  }[];
  readonly onChange: (value: string) => void;
}

/** One of several, ticked. */
export function MenuChoice({ label, value, options, onChange }: MenuChoiceProps) {
  return (
    <Base.RadioGroup aria-label={label} value={value} onValueChange={onChange}>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} className={ITEM} closeOnClick>
          {option.icon}
          <span className="flex-1">{option.label}</span>
          <Base.RadioItemIndicator>
            <Check aria-hidden className="text-accent" />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

/** Plain text among the entries. */
export function MenuNote({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mb-1 border-b border-line px-2.5 pt-1.5 pb-2 text-sm break-words">
      {children}
    </div>
  );
}
