import {
  CircleAlert,
  CircleCheck,
  CirclePause,
  CircleStop,
  Clock,
  LoaderCircle,
} from 'lucide-react';
import { Badge } from '@/app/_ui/badge';
import type { Tone } from '@/app/_ui/tone';
import type { RunStatus } from '@/lib/domain/experiments/schema';

const LOOKS: Record<RunStatus, { word: string; tone: Tone; Icon: typeof Clock }> = {
  WAITING: { word: 'Waiting for features', tone: 'neutral', Icon: CirclePause },
  QUEUED: { word: 'Queued', tone: 'neutral', Icon: Clock },
  RUNNING: { word: 'Training', tone: 'info', Icon: LoaderCircle },
  FINISHED: { word: 'Finished', tone: 'success', Icon: CircleCheck },
  STOPPED: { word: 'Stopped', tone: 'warning', Icon: CircleStop },
  FAILED: { word: 'Failed', tone: 'danger', Icon: CircleAlert },
};

/** A run's status as icon and word. */
export function RunBadge({ status, className }: { status: RunStatus; className?: string }) {
  const { word, tone, Icon } = LOOKS[status];
  return (
    <Badge
      tone={tone}
      className={className}
      icon={
        <Icon
          aria-hidden
          className={status === 'RUNNING' ? 'motion-safe:animate-spin' : undefined}
        />
      }
    >
      {word}
    </Badge>
  );
}
