'use client';
import { signIn, signOut } from 'next-auth/react';

/** Signs in with e-mail and password; null, or the reason why not in words. */
export async function signInHere(email: string, password: string): Promise<string | null> {
  const answer = await signIn('credentials', { email, password, redirect: false });
  if (answer?.ok) return null;
  return answer?.error ?? 'Signing in failed. Check the connection and try again.';
}

/** Leaves for the OpenID provider; comes back to `path`. */
export async function signInElsewhere(path: string): Promise<void> {
  await signIn('oidc', { callbackUrl: path });
}

/** Ends the session and shows the sign-in page, with nothing of the last person left in memory. */
export async function signOutHere(): Promise<void> {
  await signOut({ redirect: false });
  window.location.assign('/sign-in');
}
