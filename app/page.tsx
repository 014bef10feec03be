import { Users } from 'lucide-react';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { isSetUp } from '@/lib/domain/workspaces/is-set-up';
import { listWorkspaces } from '@/lib/domain/workspaces/list-workspaces';
import { currentPerson, requireViewer } from '@/lib/web/viewer';
import { WORKSPACE_COOKIE } from './_shell/last-workspace';
import { PlainShell } from './_shell/plain-shell';
import { UserMenu } from './_shell/user-menu';
import { EmptyState } from './_ui/empty-state';

/** Leads on: to set-up, to sign-in, or into the workspace that was used last. */
export default async function StartPage() {
  if (!(await isSetUp())) redirect('/set-up');
  const viewer = await requireViewer();
  const workspaces = await listWorkspaces(viewer);
  const last = (await cookies()).get(WORKSPACE_COOKIE)?.value;
  const target = workspaces.find(({ id }) => id === last) ?? workspaces[0];
  if (target) redirect(`/w/${target.id}/datasets`);
  const person = await currentPerson();
  return (
    <PlainShell tools={person && <UserMenu name={person.name} email={person.email} />}>
      <EmptyState icon={<Users />} title="You are in no workspace yet" level={1}>
        <p>
          Datasets and experiments live in workspaces. Ask an owner of one for an invitation link,
          open it here, and you are in.
        </p>
      </EmptyState>
    </PlainShell>
  );
}
