'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { Button } from '@/app/_ui/button';
import { formatCount } from '@/app/_ui/format';
import { emotionLabel } from '@/lib/core/emotions';
import type { ActionResult } from '@/lib/web/action-result';
import { excludeClips, relabelClips, restoreClips } from '../actions';
import { ExcludeButton } from './exclude-button';

interface BulkBarProps {
  readonly datasetId: string;
  readonly chosen: ReadonlySet<string>;
  readonly total: number;
  readonly emotions: readonly string[];
  /** whether the list shows what was set aside */
  readonly isExcluded: boolean;
  readonly canEdit: boolean;
  onAll(): void;
  onClear(): void;
}

const clips = (count: number): string => `${formatCount(count)} ${count === 1 ? 'clip' : 'clips'}`;

/** What can be done with the chosen clips. */
export function BulkBar(props: BulkBarProps) {
  const { datasetId, chosen, total, emotions, isExcluded, canEdit, onAll, onClear } = props;
  const router = useRouter();
  const clipIds = [...chosen];
  const settle = (answer: ActionResult<unknown>, done: string, undo?: () => void): void => {
    if (!answer.ok) return void toast.error(answer.message);
    toast.success(done, undo && { action: { label: 'Undo', onClick: undo } });
    onClear();
    router.refresh();
  };
  const restore = async (): Promise<void> =>
    settle(await restoreClips({ datasetId, clipIds }), `${clips(clipIds.length)} restored.`);
  const exclude = async (reason: string): Promise<void> => {
    const answer = await excludeClips({ datasetId, clipIds, reason });
    settle(answer, `${clips(clipIds.length)} set aside.`, () => void restore());
  };
  const relabel = async (emotion: string): Promise<void> => {
    const answer = await relabelClips({ datasetId, clipIds, emotion });
    settle(answer, `${clips(clipIds.length)} now “${emotionLabel(emotion).word}”.`);
  };
  if (chosen.size === 0) return null;
  return (
    <section
      aria-label="Chosen clips"
      className="sticky bottom-16 z-20 mx-auto mt-3 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-lg border border-line-strong bg-raised px-3 py-2 shadow-lg"
    >
      <p role="status" className="text-sm font-medium tabular-nums">
        {clips(chosen.size)} chosen
      </p>
      {chosen.size < total && (
        <Button variant="ghost" size="sm" onClick={onAll}>
          All {formatCount(total)}
        </Button>
      )}
      {canEdit && !isExcluded && (
        <>
          <select
            aria-label="Relabel the chosen clips"
            className="min-h-8 rounded-md border border-line-strong bg-raised px-2 text-sm"
            value=""
            onChange={(event) => void relabel(event.currentTarget.value)}
          >
            <option value="" disabled>
              Relabel…
            </option>
            {emotions.map((key) => (
              <option key={key} value={key}>
                {emotionLabel(key).word}
              </option>
            ))}
          </select>
          <ExcludeButton what={clips(chosen.size)} onExclude={exclude} />
        </>
      )}
      {canEdit && isExcluded && (
        <Button size="sm" onClick={() => void restore()}>
          Restore
        </Button>
      )}
      <Button variant="ghost" size="sm" onClick={onClear}>
        Let go
      </Button>
    </section>
  );
}
