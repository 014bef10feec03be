import { signInHere } from '@/lib/web/sign-in';

/**
 * Signs in with the password that was just chosen in `form` and goes to `path`. The page is loaded
 * anew, so that nothing read as nobody stays on screen.
 */
export async function enterWithPassword(form: HTMLFormElement, path: string): Promise<void> {
  const fields = new FormData(form);
  await signInHere(String(fields.get('email')), String(fields.get('password')));
  window.location.assign(path);
}
