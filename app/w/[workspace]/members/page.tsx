import type { Metadata } from 'next';
import { getWorkspace } from '@/lib/domain/workspaces/get-workspace';
import { listMembers } from '@/lib/domain/workspaces/list-members';
import { load } from '@/lib/web/load';
import { requirePerson, requireViewer } from '@/lib/web/viewer';
import { Card } from '../../../_ui/card';
import { PageHeader } from '../../../_ui/page-header';
import { InviteForm } from './_parts/invite-form';
import { MemberTable } from './_parts/member-table';

export const metadata: Metadata = { title: 'Members' };

interface MembersPageProps {
  readonly params: Promise<{ readonly workspace: string }>;
}

export default async function MembersPage({ params }: MembersPageProps) {
  const { workspace: workspaceId } = await params;
  const { userId } = await requirePerson();
  const viewer = await requireViewer();
  const [workspace, members] = await load(() =>
    Promise.all([getWorkspace(viewer, { workspaceId }), listMembers(viewer, { workspaceId })]),
  );
  return (
    <>
      <PageHeader
        title="Members"
        description={`Who belongs to ${workspace.name}, and what each may do.`}
      />
      <div className="flex flex-col gap-6">
        <Card>
          <MemberTable workspace={workspace} members={members} ownUserId={userId} />
        </Card>
        {workspace.role === 'OWNER' && (
          <Card
            title="Invite somebody"
            description="A link lets one person in, with the role you choose. It holds for seven days."
          >
            <InviteForm workspaceId={workspaceId} />
          </Card>
        )}
      </div>
    </>
  );
}
