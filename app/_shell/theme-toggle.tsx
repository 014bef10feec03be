'use client';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import { Button } from '../_ui/button';
import { Menu, MenuChoice } from '../_ui/menu';

const THEMES = [
  { value: 'light', label: 'Light', icon: <Sun aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden /> },
  { value: 'system', label: 'As the system', icon: <Monitor aria-hidden /> },
];

export function ThemeToggle() {
  const { theme, setTheme } = useTheme();
  const trigger = (
    <Button variant="ghost" size="sm" aria-label="Theme" className="w-9 px-0">
      <Sun aria-hidden className="dark:hidden" />
      <Moon aria-hidden className="hidden dark:block" />
    </Button>
  );
  return (
    <Menu trigger={trigger} align="end">
      <MenuChoice label="Theme" value={theme} options={THEMES} onChange={setTheme} />
    </Menu>
  );
}
