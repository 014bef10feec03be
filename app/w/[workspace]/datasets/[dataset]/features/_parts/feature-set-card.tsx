import { CircleAlert, CircleCheck, Clock, LoaderCircle } from 'lucide-react';
import { Badge } from '@/app/_ui/badge';
import { Card } from '@/app/_ui/card';
import { formatCount, formatDuration } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import { ProgressBar } from '@/app/_ui/progress-bar';
import type { Tone } from '@/app/_ui/tone';
import { summarizeSpec } from '@/app/w/[workspace]/experiments/_parts/feature-presets';
import { LiveRefresh } from '@/app/w/[workspace]/experiments/_parts/live-refresh';
import type { FeatureFailure, FeatureSetView } from '@/lib/domain/feature-sets/schema';
import { FeatureFailures } from './feature-failures';

interface FeatureSetCardProps {
  readonly set: FeatureSetView;
  readonly failures: readonly FeatureFailure[];
}

const LOOKS: Record<FeatureSetView['status'], { word: string; tone: Tone; Icon: typeof Clock }> = {
  QUEUED: { word: 'Queued', tone: 'neutral', Icon: Clock },
  RUNNING: { word: 'Extracting', tone: 'info', Icon: LoaderCircle },
  READY: { word: 'Ready', tone: 'success', Icon: CircleCheck },
  FAILED: { word: 'Failed', tone: 'danger', Icon: CircleAlert },
};

/** One feature set: its settings, how far it is, and what could not be measured. */
export function FeatureSetCard({ set, failures }: FeatureSetCardProps) {
  const { word, tone, Icon } = LOOKS[set.status];
  const active = set.status === 'QUEUED' || set.status === 'RUNNING';
  return (
    <Card
      title={set.name}
      level={3}
      description={summarizeSpec(set.spec)}
      actions={
        <>
          <code className="font-mono text-xs text-muted" title={`Hash ${set.specHash}`}>
            {set.specHash.slice(0, 12)}
          </code>
          <Badge tone={tone} icon={<Icon aria-hidden />}>
            {word}
          </Badge>
        </>
      }
    >
      <LiveRefresh subjectId={set.id} active={active} />
      <div className="flex flex-col gap-3">
        {active ? <FeatureProgress set={set} /> : <p className="text-sm">{outcome(set)}</p>}
        {set.failure && (
          <Notice tone="danger" title="Extraction failed">
            {set.failure} What was extracted is kept; ask for the same settings again to go on.
          </Notice>
        )}
        {failures.length > 0 && <FeatureFailures failures={failures} total={set.failed} />}
      </div>
    </Card>
  );
}

function FeatureProgress({ set }: { set: FeatureSetView }) {
  const { progress, extracted, failed, clips } = set;
  return (
    <ProgressBar
      label={set.status === 'QUEUED' ? 'Waiting for a worker' : 'Extracting'}
      done={Math.max(extracted + failed, progress ? progress.done + progress.failed : 0)}
      failed={failed}
      total={clips}
      elapsedSec={progress?.elapsedSec}
      ratePerSec={progress?.ratePerSec}
      remainingSec={progress?.remainingSec}
      unit="clips"
    />
  );
}

function outcome({ extracted, failed, clips, progress }: FeatureSetView): string {
  const parts = [`${formatCount(extracted)} of ${formatCount(clips)} clips extracted`];
  if (failed > 0) parts.push(`${formatCount(failed)} failed`);
  if (progress) parts.push(`in ${formatDuration(progress.elapsedSec)}`);
  return `${parts.join(', ')}.`;
}
