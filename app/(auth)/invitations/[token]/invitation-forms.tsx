'use client';
import { ActionForm } from '../../../_ui/submit-form';
import { AccountFields } from '../../_parts/account-fields';
import { enterWithPassword } from '../../_parts/enter-with-password';
import { acceptInvitation, registerInvited } from '../../actions';

interface InvitationFormProps {
  readonly token: string;
}

/** For a bearer without an account. */
export function RegisterForm({ token }: InvitationFormProps) {
  return (
    <ActionForm
      action={registerInvited}
      values={{ token }}
      submitLabel="Make account and join"
      busyLabel="Joining…"
      onDone={({ workspaceId }, form) => enterWithPassword(form, `/w/${workspaceId}/datasets`)}
    >
      <AccountFields />
    </ActionForm>
  );
}

/** For a bearer who is signed in. */
export function AcceptForm({ token, name }: InvitationFormProps & { readonly name: string }) {
  return (
    <ActionForm
      action={acceptInvitation}
      values={{ token }}
      submitLabel={`Join as ${name}`}
      busyLabel="Joining…"
      onDone={({ workspaceId }) => window.location.assign(`/w/${workspaceId}/datasets`)}
    >
      {null}
    </ActionForm>
  );
}
