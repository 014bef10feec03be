import 'server-only';
import NextAuth, { getServerSession, type NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { signInWithPassword } from '@/lib/domain/accounts/sign-in-with-password';
import { isSetUp } from '@/lib/domain/workspaces/is-set-up';
import { signInInput } from '@/lib/domain/workspaces/schema';
import { db } from '@/lib/platform/db';
import { accountAdapter } from './account-adapter';
import { describeFailure, parseInput } from './describe-failure';
import { oidcProvider } from './oidc-provider';
import { webEnv } from './web-env';

const SESSION_SEC = 30 * 24 * 3600;

/** Who is signed in. */
export interface Person {
  readonly userId: string;
  readonly name: string | null;
  readonly email: string;
}

/** The message of the thrown error is what the sign-in form shows. */
async function authorize(raw: Record<string, string> | undefined) {
  try {
    return await signInWithPassword(parseInput(signInInput, raw));
  } catch (error) {
    throw new Error(describeFailure(error, { step: 'sign-in' }).message);
  }
}

const callbacks: NextAuthOptions['callbacks'] = {
  /** Before set-up a provider's user would be a first user without a workspace. */
  signIn: async ({ account }) =>
    account?.provider === 'credentials' || (await isSetUp()) || '/set-up',
  /** Read again with each request, so that a removed person is signed out at once. */
  async jwt({ token, user }) {
    const id = user?.id ?? token.sub;
    const row = id
      ? await db().user.findUnique({ where: { id }, select: { id: true, name: true, email: true } })
      : null;
    return row ? { sub: row.id, name: row.name, email: row.email } : {};
  },
  session: ({ session, token }) => ({
    expires: session.expires,
    user: { userId: token.sub, name: token.name, email: token.email },
  }),
};

let options: NextAuthOptions | undefined;

function authOptions(): NextAuthOptions {
  const settings = webEnv();
  options ??= {
    adapter: accountAdapter(),
    secret: settings.NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: SESSION_SEC },
    useSecureCookies: settings.NEXTAUTH_URL.startsWith('https://'),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({ credentials: { email: {}, password: {} }, authorize }),
      ...oidcProvider(settings),
    ],
    callbacks,
  };
  return options;
}

type AuthContext = { readonly params: Promise<{ nextauth: string[] }> };

/** The handler of /api/auth. */
export function handleAuth(request: Request, context: AuthContext): Promise<Response> {
  return NextAuth(authOptions())(request, context);
}

/** The person of this request's session, or null. */
export async function readSession(): Promise<Person | null> {
  const session = await getServerSession<NextAuthOptions, { user?: Partial<Person> }>(
    authOptions(),
  );
  const { userId, name, email } = session?.user ?? {};
  return userId && email ? { userId, name: name ?? null, email } : null;
}
