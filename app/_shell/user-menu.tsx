'use client';
import { CircleUser, LogOut } from 'lucide-react';
import { signOutHere } from '@/lib/web/sign-in';
import { Button } from '../_ui/button';
import { Menu, MenuItem, MenuNote } from '../_ui/menu';

export interface UserMenuProps {
  readonly name: string | null;
  readonly email: string;
}

export function UserMenu({ name, email }: UserMenuProps) {
  const trigger = (
    <Button variant="ghost" size="sm" aria-label={`Account of ${name ?? email}`} className="px-2">
      <CircleUser aria-hidden />
      <span className="hidden max-w-40 truncate sm:inline">{name ?? email}</span>
    </Button>
  );
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
