import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { isSetUp } from '@/lib/domain/workspaces/is-set-up';
import { currentPerson } from '@/lib/web/viewer';
import { oidcName } from '@/lib/web/web-env';
import { AuthCard } from '../_parts/auth-card';
import { ProviderButton } from '../_parts/provider-button';
import { SetUpForm, SetUpWorkspaceForm } from './set-up-form';

export const metadata: Metadata = { title: 'Set up' };

export default async function SetUpPage() {
  if (await isSetUp()) redirect('/');
  const person = await currentPerson();
  const providerName = oidcName();
  return (
    <AuthCard
      title="Set up Prosodia"
      description="Nobody has an account here yet. Yours becomes the owner’s: it invites the others and decides what they may do."
    >
      {person ? <SetUpWorkspaceForm /> : <SetUpForm />}
      {!person && providerName && <ProviderButton providerName={providerName} path="/set-up" />}
    </AuthCard>
  );
}
