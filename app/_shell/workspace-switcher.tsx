'use client';
import { ChevronsUpDown } from 'lucide-react';
import type { WorkspaceView } from '@/lib/domain/workspaces/schema';
import { Menu, MenuLink } from '../_ui/menu';

interface WorkspaceSwitcherProps {
  readonly current: WorkspaceView;
  readonly workspaces: readonly WorkspaceView[];
}

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
    <Menu trigger={trigger}>
      {workspaces.map(({ id, name }) => (
        <MenuLink key={id} href={`/w/${id}/datasets`} current={id === current.id}>
          {name}
        </MenuLink>
      ))}
    </Menu>
  );
}
