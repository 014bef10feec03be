import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { WebEnv } from './web-env';

interface OidcProfile {
  readonly sub: string;
  readonly name?: string;
  readonly preferred_username?: string;
  readonly email?: string;
}

/** The OpenID provider named by the environment, with every check next-auth knows. */
export function oidcProvider(settings: WebEnv): OAuthConfig<OidcProfile>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = settings;
  if (!OIDC_ISSUER) return [];
  return [
    {
      id: 'oidc',
      name: OIDC_NAME,
      type: 'oauth',
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      authorization: { params: { scope: 'openid email profile' } },
      profile({ sub, name, preferred_username, email }) {
        if (!email) throw new Error('The provider gave no e-mail address.');
        return { id: sub, name: name ?? preferred_username ?? null, email: email.toLowerCase() };
      },
    },
  ];
}
