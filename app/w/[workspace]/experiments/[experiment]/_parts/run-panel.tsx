import Link from 'next/link';
import { Card } from '@/app/_ui/card';
import { Notice } from '@/app/_ui/notice';
import { ProgressBar } from '@/app/_ui/progress-bar';
import type { ExperimentView, RunView } from '@/lib/domain/experiments/schema';
import { estimateRun, isActive } from '../../_parts/estimate-run';
import { RetryButton, StopButton } from './run-controls';

interface RunPanelProps {
  readonly experiment: ExperimentView;
  readonly now: Date;
  readonly datasetHref: string;
}

/** Where the run stands, in words; how far it is; what can be done about it. */
export function RunPanel({ experiment, now, datasetHref }: RunPanelProps) {
  const { run, canEdit } = experiment;
  const estimate = estimateRun(run, now);
  const begun = run.startedAt !== null || run.epochs.length > 0;
  return (
    <Card
      title="Run"
      description={standing(run, estimate.epoch)}
      actions={
        canEdit && isActive(run.status) ? (
          <StopButton runId={run.id} requested={run.stopRequested} />
        ) : undefined
      }
    >
      <div className="flex flex-col gap-4">
        {run.isPreparing && run.progress && (
          <ProgressBar
            label={`Clip ${run.progress.done} of ${run.progress.total}: what the trunk says of it`}
            done={run.progress.done}
            total={run.progress.total}
            elapsedSec={run.progress.elapsedSec}
            remainingSec={run.progress.remainingSec}
            unit="clips"
          />
        )}
        {begun && !run.isPreparing && (
          <ProgressBar
            label={`Epoch ${estimate.epoch} of ${estimate.epochsPlanned}`}
            done={estimate.epoch}
            total={estimate.epochsPlanned}
            elapsedSec={estimate.elapsedSec}
            remainingSec={estimate.remainingSec}
            unit="epochs"
          />
        )}
        {run.status === 'WAITING' && (
          <p className="text-sm">
            <Link href={`${datasetHref}/features`} className="text-accent underline">
              See how far the features are
            </Link>
          </p>
        )}
        {run.status === 'FAILED' && (
          <Notice
            tone="danger"
            title="Training failed"
            actions={canEdit && <RetryButton runId={run.id} />}
          >
            {run.failure ?? 'The cause was not recorded.'} {nextStep(run)}
          </Notice>
        )}
        {run.attempts > 1 && (
          <p className="text-sm text-muted">
            Resumed after an interruption from its last checkpoint ({run.attempts - 1}
            {run.attempts === 2 ? ' time' : ' times'}).
          </p>
        )}
        {run.engine && (
          <p className="text-sm text-muted">
            Engine: {run.engine.name} ({run.engine.version})
          </p>
        )}
      </div>
    </Card>
  );
}

function nextStep({ epochs }: RunView): string {
  const kept = epochs.length > 0 ? `The ${epochs.length} finished epochs are kept. ` : '';
  return `${kept}Retry runs the same recipe again; Duplicate opens it to be changed.`;
}

/** A run whose patience ended has fewer epochs than it planned. */
function allDone({ epochsPlanned }: RunView, epoch: number): string {
  if (epoch >= epochsPlanned) return `All ${epochsPlanned} epochs done`;
  return `Ended by itself after epoch ${epoch}, as validation no longer improved`;
}

function standing(run: RunView, epoch: number): string {
  switch (run.status) {
    case 'WAITING':
      return 'Its features are still being extracted; training follows by itself.';
    case 'QUEUED':
      if (run.queuePlace === null) return 'Queued: a worker takes it up in a moment.';
      return run.queuePlace === 0 ? 'Next in the queue.' : `${run.queuePlace} ahead in the queue.`;
    case 'RUNNING':
      if (run.stopRequested) return 'Stopping: the best epoch so far is kept and tested.';
      if (epoch >= run.epochsPlanned) return 'All epochs done: testing the best one.';
      return 'Training. You can leave this page; the run goes on.';
    case 'FINISHED':
      return `${allDone(run, epoch)}; the best, epoch ${run.bestEpoch ?? '–'}, was kept and tested.`;
    case 'STOPPED':
      return run.bestEpoch === null
        ? 'Stopped before its first epoch was done: there is nothing to test.'
        : `Stopped after epoch ${epoch}; the best, epoch ${run.bestEpoch}, was kept and tested.`;
    case 'FAILED':
      return epoch > 0 ? `Failed after epoch ${epoch}.` : 'Failed before its first epoch was done.';
  }
}
