'use client';

import { LoaderCircle } from 'lucide-react';
import { useState, useTransition } from 'react';
import { useLive } from '@/app/_shell/use-live';
import { Button } from '@/app/_ui/button';
import { formatCount, formatDateTime } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import { ProgressBar } from '@/app/_ui/progress-bar';
import type { HealthView } from '@/lib/domain/health/schema';
import { forgetKept, requestCheck } from '../actions';

/** Which state of the dataset the findings are about, and whether a newer check is under way. */
export function HealthStanding({ health }: { health: HealthView }) {
  const { datasetId, status, progress, failure, canEdit, kept } = health;
  useLive(datasetId, true);
  const isChecking = status === 'QUEUED' || status === 'RUNNING';
  return (
    <div className="mb-6 flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="tabular flex items-center gap-2 text-sm text-muted">
          {isChecking && <LoaderCircle aria-hidden className="size-4 motion-safe:animate-spin" />}
          {describeStanding(health)}
        </p>
        {canEdit && (
          <div className="flex flex-wrap gap-2">
            {kept > 0 && (
              <Ask
                label={`Show ${formatCount(kept)} kept again`}
                ask={() => forgetKept({ datasetId })}
              />
            )}
            {!isChecking && <Ask label="Check again" ask={() => requestCheck({ datasetId })} />}
          </div>
        )}
      </div>
      {progress && <ProgressBar label="Measuring clips" unit="clips" {...progress} />}
      {status === 'FAILED' && (
        <Notice tone="danger" title="The check could not be done">
          {failure} The findings of the last check are kept.
        </Notice>
      )}
    </div>
  );
}

function describeStanding({ status, revision, currentRevision, checkedAt, failure }: HealthView) {
  const seen =
    revision === null
      ? 'Not checked yet.'
      : `Checked ${formatDateTime(checkedAt)}, revision ${formatCount(revision)}.`;
  if (status === 'QUEUED' || status === 'RUNNING') {
    const later = revision === null || revision < currentRevision;
    const what = later ? `Checking revision ${formatCount(currentRevision)}…` : 'Checking again…';
    return `${what} ${revision === null ? '' : `The findings below are of revision ${formatCount(revision)}.`} ${failure ?? ''}`;
  }
  return seen;
}

interface AskProps {
  readonly label: string;
  ask(): Promise<{ readonly ok: boolean; readonly message?: string }>;
}

function Ask({ label, ask }: AskProps) {
  const [failure, setFailure] = useState<string>();
  const [busy, start] = useTransition();
  const go = () =>
    start(async () => {
      const answer = await ask();
      setFailure(answer.ok ? undefined : answer.message);
    });
  return (
    <>
      <Button size="sm" aria-disabled={busy} onClick={() => !busy && go()}>
        {label}
      </Button>
      {failure && (
        <span role="alert" className="text-sm text-danger">
          {failure}
        </span>
      )}
    </>
  );
}
