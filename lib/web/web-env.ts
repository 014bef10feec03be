import { z } from 'zod';

const webEnvSchema = z
  .object({
    NEXTAUTH_SECRET: z.string().min(16, 'At least 16 characters; `npm start` makes one.'),
    NEXTAUTH_URL: z.url().default('http://localhost:3000'),
    /** sign-in through an OpenID provider is offered as soon as its issuer is named */
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_NAME: z.string().min(1).default('single sign-on'),
  })
  .refine((e) => !e.OIDC_ISSUER || (e.OIDC_CLIENT_ID && e.OIDC_CLIENT_SECRET), {
    path: ['OIDC_ISSUER'],
    message: 'OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.',
  });

export type WebEnv = z.infer<typeof webEnvSchema>;

let parsed: WebEnv | undefined;

/** The web tier's own settings, parsed once. */
export function webEnv(): WebEnv {
  if (parsed) return parsed;
  const result = webEnvSchema.safeParse(process.env);
  if (!result.success) {
    throw new Error(`The environment is not usable:\n${z.prettifyError(result.error)}`);
  }
  parsed = result.data;
  return parsed;
}

/** The name of the OpenID provider to offer, or null where none is set up. */
export function oidcName(): string | null {
  const { OIDC_ISSUER, OIDC_NAME } = webEnv();
  return OIDC_ISSUER ? OIDC_NAME : null;
}
