'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_ui/button';
import { cancelFetch, retryFetch } from '../../../import/actions';

const WAYS = {
  cancel: { act: cancelFetch, word: 'Cancel', busy: 'Cancelling…' },
  retry: { act: retryFetch, word: 'Try again', busy: 'Trying again…' },
} as const;

interface FetchButtonProps {
  readonly importId: string;
  readonly what: keyof typeof WAYS;
}

/** Stops a fetch, or takes it up again. */
export function FetchButton({ importId, what }: FetchButtonProps) {
  const { act, word, busy: busyWord } = WAYS[what];
  const [busy, start] = useTransition();
  const router = useRouter();
  const click = (): void => {
    if (busy) return;
    start(async () => {
      const answer = await act({ importId });
      if (answer.ok) router.refresh();
      else toast.error(answer.message);
    });
  };
  return (
    <Button
      variant={what === 'retry' ? 'primary' : 'secondary'}
      size="sm"
      aria-disabled={busy}
      onClick={click}
    >
      {busy ? busyWord : word}
    </Button>
  );
}
