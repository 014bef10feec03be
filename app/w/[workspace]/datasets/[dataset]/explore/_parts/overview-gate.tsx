'use client';

import { Sparkles } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Notice } from '@/app/_ui/notice';
import { ProgressBar } from '@/app/_ui/progress-bar';
import { LiveRefresh } from '@/app/w/[workspace]/experiments/_parts/live-refresh';
import type { OverviewView } from '@/lib/domain/explore/schema';
import { refreshOverview } from '../actions';

interface OverviewGateProps {
  readonly datasetId: string;
  readonly featureSetId: string;
  readonly overview: OverviewView | null;
  readonly canEdit: boolean;
  /** what is shown once there are figures */
  readonly children: ReactNode;
}

/** What was computed of all clips together: on its way, out of date, failed or there. */
export function OverviewGate({ overview, children, ...asked }: OverviewGateProps) {
  const active = overview?.status === 'QUEUED' || overview?.status === 'RUNNING';
  const compute = asked.canEdit && <ComputeButton {...asked} again={overview !== null} />;
  return (
    <div className="flex flex-col gap-6">
      {overview && <LiveRefresh subjectId={overview.id} active={active} />}
      {overview && active && <OverviewProgress overview={overview} />}
      {overview?.status === 'FAILED' && (
        <Notice tone="danger" title="The figures could not be computed" actions={compute}>
          {overview.failure} {overview.hasFigures && 'The earlier ones are kept below.'}
        </Notice>
      )}
      {overview?.status === 'READY' && overview.isStale && (
        <Notice tone="warning" title="Clips or labels have changed" actions={compute}>
          These figures are of the {overview.clips} clips as they were before.
        </Notice>
      )}
      {overview === null && (
        <EmptyState icon={<Sparkles />} title="Not computed yet" actions={compute}>
          Mean spectrograms and the map are computed once, from the stored features.
          {!asked.canEdit && ' A member of this workspace can ask for it.'}
        </EmptyState>
      )}
      {overview?.hasFigures && children}
    </div>
  );
}

function OverviewProgress({ overview: { status, progress, clips } }: { overview: OverviewView }) {
  return (
    <ProgressBar
      label={status === 'QUEUED' ? 'Waiting for a worker' : 'Reading the stored features'}
      done={progress?.done ?? 0}
      total={progress?.total ?? clips}
      elapsedSec={progress?.elapsedSec}
      ratePerSec={progress?.ratePerSec}
      remainingSec={progress?.remainingSec}
      unit="clips"
    />
  );
}

interface ComputeButtonProps {
  readonly datasetId: string;
  readonly featureSetId: string;
  readonly again: boolean;
}

function ComputeButton({ datasetId, featureSetId, again }: ComputeButtonProps) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const ask = () =>
    start(async () => {
      const answer = await refreshOverview({ datasetId, featureSetId });
      if (answer.ok) router.refresh();
      else toast.error(answer.message);
    });
  return (
    <Button variant={again ? 'secondary' : 'primary'} aria-disabled={busy} onClick={ask}>
      {again ? 'Compute again' : 'Compute'}
    </Button>
  );
}
