'use client';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { type MemberView, ROLES, type RoleName } from '@/lib/domain/workspaces/schema';
import { Select } from '../../../../_ui/input';
import { changeMemberRole } from '../actions';
import { ROLE_NAMES } from './role-names';

interface RoleSelectProps {
  readonly workspaceId: string;
  readonly member: MemberView;
}

/** Changes the role at once; a refused change falls back to the role that holds. */
export function RoleSelect({ workspaceId, member }: RoleSelectProps) {
  const [role, setRole] = useState(member.role);
  const [busy, start] = useTransition();
  const change = (next: RoleName) =>
    start(async () => {
      setRole(next);
      const { userId, name } = member;
      const answer = await changeMemberRole({ workspaceId, userId, role: next });
      if (answer.ok) toast.success(`${name} is now ${ROLE_NAMES[next].toLowerCase()}.`);
      else {
        setRole(member.role);
        toast.error(answer.message);
      }
    });
  return (
    <Select
      aria-label={`Role of ${member.name}`}
      className="min-h-9 min-w-32 text-sm"
      value={role}
      aria-busy={busy}
      onChange={(event) => change(event.target.value as RoleName)}
    >
      {ROLES.map((key) => (
        <option key={key} value={key}>
          {ROLE_NAMES[key]}
        </option>
      ))}
    </Select>
  );
}
