import type { MemberView, WorkspaceView } from '@/lib/domain/workspaces/schema';
import { Badge } from '../../../../_ui/badge';
import { TABLE, TableFrame, TD, TH } from '../../../../_ui/data-table';
import { formatDateTime } from '../../../../_ui/format';
import { RemoveButton } from './remove-button';
import { ROLE_NAMES } from './role-names';
import { RoleSelect } from './role-select';

interface MemberTableProps {
  readonly workspace: WorkspaceView;
  readonly members: readonly MemberView[];
  /** whose row is marked as the reader's own */
  readonly ownUserId: string;
}

function MemberRow({
  workspace,
  member,
  isOwn,
}: {
  readonly workspace: WorkspaceView;
  readonly member: MemberView;
  readonly isOwn: boolean;
}) {
  const owns = workspace.role === 'OWNER';
  return (
    <tr>
      <th scope="row" className={`${TD} text-left font-normal`}>
        <span className="font-medium">{member.name}</span>
        {isOwn && <Badge className="ml-2">you</Badge>}
        <span className="block text-muted">{member.email}</span>
      </th>
      <td className={TD}>
        {owns ? (
          <RoleSelect key={member.role} workspaceId={workspace.id} member={member} />
        ) : (
          ROLE_NAMES[member.role]
        )}
      </td>
      <td className={`${TD} whitespace-nowrap text-muted`}>{formatDateTime(member.since)}</td>
      {owns && (
        <td className={`${TD} text-right`}>
          <RemoveButton workspaceId={workspace.id} member={member} />
        </td>
      )}
    </tr>
  );
}

export function MemberTable({ workspace, members, ownUserId }: MemberTableProps) {
  return (
    <TableFrame label="Members of this workspace">
      <table className={TABLE}>
        <thead>
          <tr>
            <th scope="col" className={TH}>
              Person
            </th>
            <th scope="col" className={TH}>
              Role
            </th>
            <th scope="col" className={TH}>
              Since
            </th>
            {workspace.role === 'OWNER' && (
              <th scope="col" className={TH}>
                <span className="sr-only">Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow
              key={member.userId}
              workspace={workspace}
              member={member}
              isOwn={member.userId === ownUserId}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
