const WORDS: Readonly<Record<string, string>> = {
  OAuthAccountNotLinked:
    'This e-mail address already has an account with a password here. Sign in with the password.',
  OAuthCallback: 'The provider did not confirm the sign-in. Try again.',
  Callback: 'The provider did not confirm the sign-in. Try again.',
  AccessDenied: 'The provider refused the sign-in. Ask whoever manages it for access.',
  Configuration:
    'Sign-in is not configured correctly. Whoever runs this installation finds the reason in its log.',
};

/** What next-auth's `?error=` code means; null without one. */
export function providerError(code: string | undefined): string | null {
  if (!code) return null;
  return WORDS[code] ?? 'The sign-in through the provider failed. Try again, or use a password.';
}
