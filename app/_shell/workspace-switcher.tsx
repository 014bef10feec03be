'use client';
import { ChevronsUpDown } from 'lucide-react';
import { lazy } from 'react';
import { MenuOnDemand } from '../_ui/menu-on-demand';
import type { WorkspaceSwitcherProps } from './workspace-choices';

const load = () => import('./workspace-choices');
const Choices = lazy(async () => ({ default: (await load()).WorkspaceChoices }));

/** The workspace one is in; a menu of all where there are several. */
export function WorkspaceSwitcher({ current, workspaces }: WorkspaceSwitcherProps) {
  const words = (
    <span className="min-w-0 flex-1 text-left">
      <span className="block text-xs text-muted">Workspace</span>
      <span className="block truncate text-sm font-medium">{current.name}</span>
    </span>
  );
  if (workspaces.length < 2) return <div className="flex px-3 py-2">{words}</div>;
  const trigger = (
    <button
      type="button"
      className="flex w-full items-center gap-2 rounded-md border border-line px-3 py-2 hover:bg-sunken"
    >
      {words}
      <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-muted" />
    </button>
  );
  return (
    <MenuOnDemand trigger={trigger} preload={load}>
      <Choices trigger={trigger} current={current} workspaces={workspaces} />
    </MenuOnDemand>
  );
}
