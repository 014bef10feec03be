'use client';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import type { ReactElement } from 'react';
import { Menu, MenuChoice } from '../_ui/menu';

const THEMES = [
  { value: 'light', label: 'Light', icon: <Sun aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden /> },
  { value: 'system', label: 'As the system', icon: <Monitor aria-hidden /> },
];

export function ThemeChoices({ trigger }: { readonly trigger: ReactElement }) {
  const { theme, setTheme } = useTheme();
  return (
    <Menu trigger={trigger} align="end">
      <MenuChoice label="Theme" value={theme} options={THEMES} onChange={setTheme} />
    </Menu>
  );
}
