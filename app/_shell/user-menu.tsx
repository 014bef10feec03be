'use client';
import { CircleUser } from 'lucide-react';
import { lazy } from 'react';
import { Button } from '../_ui/button';
import { MenuOnDemand } from '../_ui/menu-on-demand';
import type { UserMenuProps } from './user-menu-entries';

const load = () => import('./user-menu-entries');
const Entries = lazy(async () => ({ default: (await load()).UserMenuEntries }));

export function UserMenu({ name, email }: UserMenuProps) {
  const trigger = (
    <Button variant="ghost" size="sm" aria-label={`Account of ${name ?? email}`} className="px-2">
      <CircleUser aria-hidden />
      <span className="hidden max-w-40 truncate sm:inline">{name ?? email}</span>
    </Button>
  );
  return (
    <MenuOnDemand trigger={trigger} preload={load}>
      <Entries trigger={trigger} name={name} email={email} />
    </MenuOnDemand>
  );
}
