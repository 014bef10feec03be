import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { formatBytes, formatCount, formatDuration, formatPercent } from '@/app/_ui/format';
import type { TransferProgress } from './upload-stage';

interface TransferBarProps {
  readonly progress: TransferProgress;
  onCancel(): void;
}

function detailsOf(progress: TransferProgress): string {
  const { sentBytes, totalBytes, files, totalFiles, bytesPerSec } = progress;
  const parts = [`${formatBytes(sentBytes)} of ${formatBytes(totalBytes)}`];
  if (totalFiles > 1) parts.push(`${formatCount(files)} of ${formatCount(totalFiles)} files`);
  if (bytesPerSec) {
    parts.push(`${formatBytes(bytesPerSec)} a second`);
    parts.push(`about ${formatDuration((totalBytes - sentBytes) / bytesPerSec)} left`);
  }
  return parts.join(' · ');
}

/** How far the bytes are on their way. */
export function TransferBar({ progress, onCancel }: TransferBarProps) {
  const { sentBytes, totalBytes } = progress;
  const fraction = totalBytes > 0 ? Math.min(1, sentBytes / totalBytes) : 0;
  return (
    <Card
      title="Sending"
      description="Keep this tab open until everything has arrived. If the line breaks, it goes on by itself; if the tab closes, drop the same thing again and only the rest is sent."
      actions={<Button onClick={onCancel}>Stop sending</Button>}
    >
      <div className="flex items-baseline justify-between gap-4 text-sm tabular-nums">
        <span>{detailsOf(progress)}</span>
        <span className="font-medium">{formatPercent(fraction, 0)}</span>
      </div>
      <progress
        aria-label="Sent"
        max={1}
        value={fraction}
        className="mt-2 block h-2 w-full overflow-hidden rounded-full border border-line bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
    </Card>
  );
}
