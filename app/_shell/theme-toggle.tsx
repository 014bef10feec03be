'use client';
import { Moon, Sun } from 'lucide-react';
import { lazy } from 'react';
import { Button } from '../_ui/button';
import { MenuOnDemand } from '../_ui/menu-on-demand';

const load = () => import('./theme-choices');
const Choices = lazy(async () => ({ default: (await load()).ThemeChoices }));

export function ThemeToggle() {
  const trigger = (
    <Button variant="ghost" size="sm" aria-label="Theme" className="w-9 px-0">
      <Sun aria-hidden className="dark:hidden" />
      <Moon aria-hidden className="hidden dark:block" />
    </Button>
  );
  return (
    <MenuOnDemand trigger={trigger} preload={load}>
      <Choices trigger={trigger} />
    </MenuOnDemand>
  );
}
