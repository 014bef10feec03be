import { MiniWaveform } from '@/app/_audio/mini-waveform';
import { PlayButton } from '@/app/_audio/play-button';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { formatBytes, formatDuration, formatHz } from '@/app/_ui/format';
import type { ClipView } from '@/lib/domain/clips/schema';
import type { ClipRatingsView } from '@/lib/domain/ratings/schema';
import { PerceivedLabel } from '../../label/_parts/perceived-label';
import { formatLevel } from './clip-row';

interface ClipDetailProps {
  readonly clip: ClipView;
  readonly ratings: ClipRatingsView;
  readonly closeHref: string;
}

const CHANNELS: Readonly<Record<number, string>> = { 1: 'mono', 2: 'stereo' };

/** All that is known of one clip. */
export function ClipDetail({ clip, ratings, closeHref }: ClipDetailProps) {
  return (
    <Card
      title={<span className="font-mono text-sm break-all">{clip.path}</span>}
      className="mb-6"
      actions={
        <LinkButton size="sm" scroll={false} href={closeHref}>
          Close
        </LinkButton>
      }
    >
      <div className="flex items-center gap-4">
        <PlayButton clipId={clip.id} label={clip.path} />
        <MiniWaveform peaks={clip.peaks} clipId={clip.id} className="h-24 w-full min-w-0" />
      </div>
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 text-sm sm:grid-cols-3 lg:grid-cols-5">
        {factsOf(clip).map(([term, value]) => (
          <div key={term} className="min-w-0">
            <dt className="text-muted">{term}</dt>
            <dd className="tabular-nums break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-5 border-t border-line pt-4">
        <PerceivedLabel key={clip.id} clipId={clip.id} ratings={ratings} />
      </div>
    </Card>
  );
}

function factsOf(clip: ClipView): [string, React.ReactNode][] {
  const channels = CHANNELS[clip.sourceChannels] ?? `${clip.sourceChannels} channels`;
  const copies = clip.duplicateCount;
  return [
    ['Actor', `${clip.actor} ${clip.gender?.toLowerCase() ?? ''}`],
    ['Intensity', clip.intensity ?? '–'],
    ['Statement', clip.statement ?? '–'],
    ['Repetition', clip.repetition ?? '–'],
    ['Duration', formatDuration(clip.durationSec)],
    ['Level, dBFS', formatLevel(clip.rmsDbfs)],
    ['As brought', `${formatHz(clip.sourceSampleRateHz)}, ${clip.sourceBitDepth} bit, ${channels}`],
    ['Size', formatBytes(clip.sizeBytes)],
    ['Further copies', copies > 0 ? `${copies}, stored once` : 'none'],
    ['SHA-256', <code key="hash">{clip.contentHash.slice(0, 16)}…</code>],
  ];
}
