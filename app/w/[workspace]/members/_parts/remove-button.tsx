'use client';
import { toast } from 'sonner';
import type { MemberView } from '@/lib/domain/workspaces/schema';
import { ConfirmButton } from '../../../../_ui/confirm-button';
import { removeMember } from '../actions';

interface RemoveButtonProps {
  readonly workspaceId: string;
  readonly member: MemberView;
}

export function RemoveButton({ workspaceId, member: { userId, name } }: RemoveButtonProps) {
  const remove = async () => {
    const answer = await removeMember({ workspaceId, userId });
    if (answer.ok) toast.success(`${name} no longer belongs here.`);
    else toast.error(answer.message);
  };
  return (
    <ConfirmButton
      label={
        <>
          Remove<span className="sr-only"> {name}</span>
        </>
      }
      size="sm"
      title={`Remove ${name} from this workspace?`}
      confirmLabel="Remove"
      onConfirm={remove}
    >
      <p>
        The account and everything it made here stay; the person no longer gets in. A new invitation
        brings them back.
      </p>
    </ConfirmButton>
  );
}
