'use client';
import type { ReactElement } from 'react';
import type { WorkspaceView } from '@/lib/domain/workspaces/schema';
import { Menu, MenuLink } from '../_ui/menu';

export interface WorkspaceSwitcherProps {
  readonly current: WorkspaceView;
  readonly workspaces: readonly WorkspaceView[];
}

export function WorkspaceChoices({
  trigger,
  current,
  workspaces,
}: WorkspaceSwitcherProps & { readonly trigger: ReactElement }) {
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
