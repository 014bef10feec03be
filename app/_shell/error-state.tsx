'use client';
import { TriangleAlert } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { Button, LinkButton } from '../_ui/button';
import { EmptyState } from '../_ui/empty-state';

export interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** A page that failed unexpectedly: its reference is the one in the server's log. */
export function ErrorState({ error, reset }: ErrorPageProps) {
  const router = useRouter();
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <EmptyState
      icon={<TriangleAlert />}
      title="This page could not be shown"
      level={1}
      actions={
        <>
          <Button variant="primary" onClick={again}>
            Try again
          </Button>
          <LinkButton href="/">To the start page</LinkButton>
        </>
      }
    >
      <p>Something went wrong on our side. What you stored before is kept.</p>
      {error.digest && (
        <p className="mt-2 text-sm">
          Reference <code className="font-mono text-ink">{error.digest}</code>, for whoever runs
          this installation.
        </p>
      )}
    </EmptyState>
  );
}
