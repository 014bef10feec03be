import type { Metadata } from 'next';
import Link from 'next/link';
import { AppError } from '@/lib/core/app-error';
import { getInvitation } from '@/lib/domain/workspaces/get-invitation';
import { type InvitationView, ROLE_WORDS } from '@/lib/domain/workspaces/schema';
import { signInPath } from '@/lib/web/callback-path';
import { currentPerson } from '@/lib/web/viewer';
import { oidcName } from '@/lib/web/web-env';
import { LinkButton } from '../../../_ui/button';
import { formatDateTime } from '../../../_ui/format';
import { AuthCard } from '../../_parts/auth-card';
import { ProviderButton } from '../../_parts/provider-button';
import { AcceptForm, RegisterForm } from './invitation-forms';

export const metadata: Metadata = { title: 'Invitation' };

async function findInvitation(token: string): Promise<InvitationView | string> {
  try {
    return await getInvitation({ token });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return error.message;
    throw error;
  }
}

function Description({ role, expiresAt }: InvitationView) {
  return (
    <>
      {ROLE_WORDS[role]}. The invitation is for one person and holds until{' '}
      {formatDateTime(expiresAt)}.
    </>
  );
}

async function Newcomer({ token }: { readonly token: string }) {
  const path = `/invitations/${token}`;
  const providerName = oidcName();
  return (
    <>
      <RegisterForm token={token} />
      <p className="mt-4 text-sm text-muted">
        You have an account?{' '}
        <Link href={signInPath(path)} className="font-medium text-accent underline">
          Sign in and join
        </Link>
      </p>
      {providerName && <ProviderButton providerName={providerName} path={path} />}
    </>
  );
}

interface InvitationPageProps {
  readonly params: Promise<{ readonly token: string }>;
}

export default async function InvitationPage({ params }: InvitationPageProps) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (typeof invitation === 'string') {
    return (
      <AuthCard title="This invitation does not open" description={invitation}>
        <LinkButton href="/">To the start page</LinkButton>
      </AuthCard>
    );
  }
  const person = await currentPerson();
  return (
    <AuthCard
      title={`Join ${invitation.workspaceName}`}
      description={<Description {...invitation} />}
    >
      {person ? (
        <AcceptForm token={token} name={person.name ?? person.email} />
      ) : (
        <Newcomer token={token} />
      )}
    </AuthCard>
  );
}
