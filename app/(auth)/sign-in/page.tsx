import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { isSetUp } from '@/lib/domain/workspaces/is-set-up';
import { callbackPath } from '@/lib/web/callback-path';
import { currentPerson } from '@/lib/web/viewer';
import { oidcName } from '@/lib/web/web-env';
import { Notice } from '../../_ui/notice';
import { AuthCard } from '../_parts/auth-card';
import { ProviderButton } from '../_parts/provider-button';
import { providerError } from './provider-error';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

interface SignInPageProps {
  readonly searchParams: Promise<{ readonly callbackUrl?: string; readonly error?: string }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl, error } = await searchParams;
  const path = callbackPath(callbackUrl);
  if (await currentPerson()) redirect(path);
  if (!(await isSetUp())) redirect('/set-up');
  const problem = providerError(error);
  const providerName = oidcName();
  return (
    <AuthCard
      title="Sign in"
      description="New here? Ask an owner of a workspace for an invitation."
    >
      {problem && (
        <Notice tone="danger" className="mb-4">
          {problem}
        </Notice>
      )}
      <SignInForm path={path} />
      {providerName && <ProviderButton providerName={providerName} path={path} />}
    </AuthCard>
  );
}
