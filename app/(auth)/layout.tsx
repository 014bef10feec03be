import type { ReactNode } from 'react';
import { PlainShell } from '../_shell/plain-shell';

export default function AuthLayout({ children }: { readonly children: ReactNode }) {
  return <PlainShell>{children}</PlainShell>;
}
