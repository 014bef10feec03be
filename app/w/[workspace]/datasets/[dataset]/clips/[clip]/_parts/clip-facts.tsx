import { Card } from '@/app/_ui/card';
import { formatBytes, formatDateTime, formatDuration, formatHz } from '@/app/_ui/format';
import type { ClipView } from '@/lib/domain/clips/schema';
import { formatLevel } from '../../_parts/format-level';

const CHANNELS: Readonly<Record<number, string>> = { 1: 'mono', 2: 'stereo' };

/** All that is known of the file. */
export function ClipFacts({ clip }: { clip: ClipView }) {
  return (
    <Card title="Facts">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 text-sm">
        {factsOf(clip).map(([term, value]) => (
          <div key={term} className="min-w-0">
            <dt className="text-muted">{term}</dt>
            <dd className="tabular-nums break-words">{value}</dd>
          </div>
        ))}
      </dl>
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
    ['Brought', formatDateTime(clip.createdAt)],
    [
      'SHA-256',
      <code key="hash" title={clip.contentHash}>
        {clip.contentHash.slice(0, 16)}…
      </code>,
    ],
  ];
}
