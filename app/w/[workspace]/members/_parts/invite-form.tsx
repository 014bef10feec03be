'use client';
import { useState } from 'react';
import { ROLE_WORDS, ROLES } from '@/lib/domain/workspaces/schema';
import { Field } from '../../../../_ui/field';
import { Select } from '../../../../_ui/input';
import { ActionForm } from '../../../../_ui/submit-form';
import { inviteMember } from '../actions';
import { InvitationLink } from './invitation-link';

interface Made {
  readonly url: string;
  readonly expiresAt: Date;
}

/** Makes a link for one person. The link is shown here and never again. */
export function InviteForm({ workspaceId }: { readonly workspaceId: string }) {
  const [made, setMade] = useState<Made | null>(null);
  return (
    <div className="flex flex-col gap-4">
      <ActionForm
        action={inviteMember}
        values={{ workspaceId }}
        submitLabel={made ? 'Make another link' : 'Make invitation link'}
        busyLabel="Making the link…"
        className="max-w-md"
        onDone={({ token, expiresAt }) =>
          setMade({ url: `${window.location.origin}/invitations/${token}`, expiresAt })
        }
      >
        <Field label="Role" name="role">
          <Select defaultValue="MEMBER">
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_WORDS[role]}
              </option>
            ))}
          </Select>
        </Field>
      </ActionForm>
      {made && <InvitationLink key={made.url} {...made} />}
    </div>
  );
}
