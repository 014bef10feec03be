'use client';
import { LogOut } from 'lucide-react';
import type { ReactElement } from 'react';
import { signOutHere } from '@/lib/web/sign-in';
import { Menu, MenuItem, MenuNote } from '../_ui/menu';

export interface UserMenuProps {
  readonly name: string | null;
  readonly email: string;
}

export function UserMenuEntries({
  trigger,
  name,
  email,
}: UserMenuProps & { readonly trigger: ReactElement }) {
  return (
    <Menu trigger={trigger} align="end">
      <MenuNote>
        {name && <span className="block font-medium">{name}</span>}
        <span className="text-muted">{email}</span>
      </MenuNote>
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => void signOutHere()}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
