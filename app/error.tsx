'use client';
import { type ErrorPageProps, ErrorState } from './_shell/error-state';
import { PlainShell } from './_shell/plain-shell';

export default function ErrorPage(props: ErrorPageProps) {
  return (
    <PlainShell>
      <ErrorState {...props} />
    </PlainShell>
  );
}
