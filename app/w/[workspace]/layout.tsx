import type { ReactNode } from 'react';
import { getWorkspace } from '@/lib/domain/workspaces/get-workspace';
import { listWorkspaces } from '@/lib/domain/workspaces/list-workspaces';
import { load } from '@/lib/web/load';
import { requirePerson, requireViewer } from '@/lib/web/viewer';
import { AppShell } from '../../_shell/app-shell';
import { RememberWorkspace } from '../../_shell/remember-workspace';

interface WorkspaceLayoutProps {
  readonly params: Promise<{ readonly workspace: string }>;
  readonly children: ReactNode;
}

export default async function WorkspaceLayout({ params, children }: WorkspaceLayoutProps) {
  const { workspace: workspaceId } = await params;
  const { name, email } = await requirePerson();
  const viewer = await requireViewer();
  const [workspace, workspaces] = await Promise.all([
    load(() => getWorkspace(viewer, { workspaceId })),
    listWorkspaces(viewer),
  ]);
  return (
    <AppShell workspace={workspace} workspaces={workspaces} person={{ name, email }}>
      <RememberWorkspace workspaceId={workspace.id} />
      {children}
    </AppShell>
  );
}
