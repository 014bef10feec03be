'use client';

import { CircleStop, RotateCcw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState, useTransition } from 'react';
import { Button } from '@/app/_ui/button';
import type { Action } from '@/lib/web/action-result';
import { retryRun, stopRun } from '../../actions';

/** Asks for a stop; the page says what becomes of the run. */
export function StopButton({ runId, requested }: { runId: string; requested: boolean }) {
  const [busy, run, failure] = useRunAction(stopRun, runId);
  const waiting = busy || requested;
  return (
    <Control failure={failure} hint="Keeps the best epoch so far and tests it.">
      <Button onClick={waiting ? undefined : run} aria-disabled={waiting}>
        <CircleStop aria-hidden />
        {waiting ? 'Stopping…' : 'Stop'}
      </Button>
    </Control>
  );
}

export function RetryButton({ runId }: { runId: string }) {
  const [busy, run, failure] = useRunAction(retryRun, runId);
  return (
    <Control failure={failure}>
      <Button onClick={busy ? undefined : run} aria-disabled={busy}>
        <RotateCcw aria-hidden />
        {busy ? 'Queueing…' : 'Retry'}
      </Button>
    </Control>
  );
}

function Control(props: { failure: string | null; hint?: string; children: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-1 sm:items-end">
      {props.children}
      {props.hint && <p className="text-xs text-muted">{props.hint}</p>}
      {props.failure && (
        <p role="alert" className="text-sm text-danger">
          {props.failure}
        </p>
      )}
    </div>
  );
}

function useRunAction(
  action: Action<unknown>,
  runId: string,
): [busy: boolean, run: () => void, failure: string | null] {
  const router = useRouter();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const run = () =>
    start(async () => {
      const answer = await action({ runId });
      setFailure(answer.ok ? null : answer.message);
      if (answer.ok) router.refresh();
    });
  return [busy, run, failure];
}
