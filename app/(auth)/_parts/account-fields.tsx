import { Field } from '../../_ui/field';
import { Input } from '../../_ui/input';

/** Name, address and a new password, as set-up and registration ask for them. */
export function AccountFields() {
  return (
    <>
      <Field label="Your name" name="name">
        <Input autoComplete="name" required />
      </Field>
      <Field label="E-mail address" name="email" hint="You sign in with it; nothing is sent to it.">
        <Input type="email" autoComplete="username" required />
      </Field>
      <Field label="Password" name="password" hint="At least 12 characters. A sentence is fine.">
        <Input type="password" autoComplete="new-password" required />
      </Field>
    </>
  );
}
