import type { Metadata } from 'next';
import { NotFoundState } from './_shell/not-found-state';
import { PlainShell } from './_shell/plain-shell';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFoundPage() {
  return (
    <PlainShell>
      <NotFoundState />
    </PlainShell>
  );
}
