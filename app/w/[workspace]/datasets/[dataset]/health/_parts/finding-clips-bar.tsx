'use client';

import { useState, useTransition } from 'react';
import { Button } from '@/app/_ui/button';
import { formatCount } from '@/app/_ui/format';
import type { ActionResult } from '@/lib/web/action-result';
import { excludeClips, restoreClips } from '../../clips/actions';
import { keepClips } from '../actions';

interface FindingClipsBarProps {
  readonly target: {
    readonly datasetId: string;
    readonly findingId: string;
    readonly reason: string;
  };
  readonly chosen: readonly string[];
  readonly all: readonly string[];
  /** all but the first of each group; empty where there are no groups */
  readonly surplus: readonly string[];
  onChoose(ids: readonly string[]): void;
}

/** What was done last, and how to undo it. */
interface Done {
  readonly says: string;
  readonly undo?: readonly string[];
}

const clipsOf = (count: number): string =>
  `${formatCount(count)} ${count === 1 ? 'clip' : 'clips'}`;

/** Chooses clips, and keeps or excludes those chosen. */
export function FindingClipsBar({ target, chosen, all, surplus, onChoose }: FindingClipsBarProps) {
  const { datasetId, findingId, reason } = target;
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState<string>();
  const [busy, start] = useTransition();
  const run = (work: () => Promise<ActionResult<unknown>>, after: Done) => {
    if (busy) return;
    start(async () => {
      const answer = await work();
      setFailure(answer.ok ? undefined : answer.message);
      if (!answer.ok) return;
      setDone(after);
      onChoose([]);
    });
  };
  const clipIds = [...chosen];
  const exclude = () =>
    run(() => excludeClips({ datasetId, clipIds, reason }), {
      says: `${clipsOf(clipIds.length)} excluded.`,
      undo: clipIds,
    });
  const keep = () =>
    run(() => keepClips({ findingId, clipIds }), {
      says: `${clipsOf(clipIds.length)} kept: the next check no longer names them.`,
    });
  const undo = (ids: readonly string[]) =>
    run(() => restoreClips({ datasetId, clipIds: ids }), {
      says: `${clipsOf(ids.length)} restored.`,
    });
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      <Button size="sm" variant="ghost" onClick={() => onChoose(chosen.length > 0 ? [] : all)}>
        {chosen.length > 0 ? 'Choose none' : 'Choose all'}
      </Button>
      {surplus.length > 0 && (
        <Button size="sm" variant="ghost" onClick={() => onChoose(surplus)}>
          All but the first of each group
        </Button>
      )}
      {chosen.length > 0 && (
        <>
          <Button size="sm" aria-disabled={busy} onClick={exclude}>
            Exclude {clipsOf(chosen.length)}
          </Button>
          <Button size="sm" aria-disabled={busy} onClick={keep}>
            Keep {clipsOf(chosen.length)}
          </Button>
        </>
      )}
      <span role="status" className="flex items-center gap-2 text-sm text-muted">
        {done?.says}
        {done?.undo && (
          <Button size="sm" variant="ghost" onClick={() => undo(done.undo ?? [])}>
            Undo
          </Button>
        )}
      </span>
      {failure && (
        <span role="alert" className="text-sm text-danger">
          {failure}
        </span>
      )}
    </div>
  );
}
