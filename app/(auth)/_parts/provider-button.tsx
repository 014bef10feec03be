'use client';
import { KeyRound } from 'lucide-react';
import { signInElsewhere } from '@/lib/web/sign-in';
import { Button } from '../../_ui/button';

interface ProviderButtonProps {
  readonly providerName: string;
  /** where to go afterwards */
  readonly path: string;
}

/** Sign-in through the OpenID provider, below a form. */
export function ProviderButton({ providerName, path }: ProviderButtonProps) {
  return (
    <div className="mt-6 border-t border-line pt-6">
      <Button className="w-full" onClick={() => void signInElsewhere(path)}>
        <KeyRound aria-hidden />
        Continue with {providerName}
      </Button>
    </div>
  );
}
