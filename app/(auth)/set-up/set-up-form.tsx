'use client';
import { Field } from '../../_ui/field';
import { Input } from '../../_ui/input';
import { ActionForm } from '../../_ui/submit-form';
import { AccountFields } from '../_parts/account-fields';
import { enterWithPassword } from '../_parts/enter-with-password';
import { setUpForUser, setUpInstallation } from '../actions';

function WorkspaceField() {
  return (
    <Field
      label="Workspace"
      name="workspaceName"
      hint="Your lab, class or team. It holds the data."
    >
      <Input autoComplete="organization" required />
    </Field>
  );
}

const LABELS = { submitLabel: 'Set up Prosodia', busyLabel: 'Setting up…' };

/** For a first visitor without an account. */
export function SetUpForm() {
  return (
    <ActionForm
      action={setUpInstallation}
      {...LABELS}
      onDone={({ workspaceId }, form) => enterWithPassword(form, `/w/${workspaceId}/datasets`)}
    >
      <AccountFields />
      <WorkspaceField />
    </ActionForm>
  );
}

/** For a first visitor who came through the OpenID provider. */
export function SetUpWorkspaceForm() {
  return (
    <ActionForm
      action={setUpForUser}
      {...LABELS}
      onDone={({ workspaceId }) => window.location.assign(`/w/${workspaceId}/datasets`)}
    >
      <WorkspaceField />
    </ActionForm>
  );
}
