import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount, formatPercent } from '@/app/_ui/format';
import { countMapped, type LabelledCount } from '@/lib/core/label-maps/count-mapped';
import type { LabelMap } from '@/lib/core/label-maps/label-map';

interface MapCountsProps {
  readonly pairs: LabelMap['pairs'];
  readonly counts: readonly LabelledCount[];
  readonly datasetName: string | null;
}

/** What becomes of the dataset's clips: the classes that are left, and what is dropped. */
export function MapCounts({ pairs, counts, datasetName }: MapCountsProps) {
  const { targets, dropped, kept, lost } = countMapped({ pairs }, counts);
  if (datasetName === null || kept + lost === 0) return null;
  return (
    <div aria-live="polite" className="flex flex-col gap-2 text-sm">
      <p>
        Of “{datasetName}”, {formatCount(kept)} of {formatCount(kept + lost)} clips are kept (
        {formatPercent(kept / (kept + lost), 0)}), in {targets.length}{' '}
        {targets.length === 1 ? 'class' : 'classes'}.
      </p>
      <Counts label="Clips by class" counts={targets} />
      {dropped.length > 0 && (
        <>
          <p className="text-muted">Dropped, {formatCount(lost)} clips:</p>
          <Counts label="Dropped clips" counts={dropped} />
        </>
      )}
    </div>
  );
}

function Counts({ label, counts }: { label: string; counts: readonly LabelledCount[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-5 gap-y-1.5">
      {counts.map(({ key, count }) => (
        <li key={key} className="flex items-center gap-1.5">
          <EmotionChip emotionKey={key} />
          <span className="tabular-nums text-muted">{formatCount(count)}</span>
        </li>
      ))}
    </ul>
  );
}
