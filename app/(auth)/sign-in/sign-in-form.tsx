'use client';
import type { ActionResult } from '@/lib/web/action-result';
import { signInHere } from '@/lib/web/sign-in';
import { Field } from '../../_ui/field';
import { Input } from '../../_ui/input';
import { ActionForm } from '../../_ui/submit-form';

async function send(raw: unknown): Promise<ActionResult<null>> {
  const { email, password } = raw as { email: string; password: string };
  const reason = await signInHere(email, password);
  if (reason === null) return { ok: true, value: null };
  return { ok: false, code: 'unauthenticated', message: reason, fields: {} };
}

export function SignInForm({ path }: { readonly path: string }) {
  return (
    <ActionForm
      action={send}
      submitLabel="Sign in"
      busyLabel="Signing in…"
      onDone={() => window.location.assign(path)}
    >
      <Field label="E-mail address" name="email">
        <Input type="email" autoComplete="username" required />
      </Field>
      <Field label="Password" name="password">
        <Input type="password" autoComplete="current-password" required />
      </Field>
    </ActionForm>
  );
}
