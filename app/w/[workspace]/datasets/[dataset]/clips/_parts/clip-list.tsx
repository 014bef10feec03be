'use client';

import { useRouter } from 'next/navigation';
import { usePlayer } from '@/app/_audio/player';
import { PlayerBar } from '@/app/_audio/player-bar';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { ClipFilter, ClipWindow } from '@/lib/domain/clips/schema';
import { BulkBar } from './bulk-bar';
import { clipsHref } from './clip-query';
import { ClipRows } from './clip-rows';
import { ClipTable } from './clip-table';
import { useClipKeys } from './use-clip-keys';
import { useClipScroll } from './use-clip-scroll';
import { useClipSelection } from './use-clip-selection';
import { useClipWindows } from './use-clip-windows';

interface ClipListProps {
  readonly datasetId: string;
  readonly base: string;
  readonly filter: ClipFilter;
  readonly first: ClipWindow;
  readonly emotions: readonly string[];
  readonly canEdit: boolean;
}

/** All clips of a list in one scrolling table, of which only what is in sight is drawn. */
export function ClipList({ datasetId, base, filter, first, emotions, canEdit }: ClipListProps) {
  const { store, total, failure } = useClipWindows({ datasetId, filter, first });
  const { selection, choose, chooseAll, clear } = useClipSelection(store);
  const scroll = useClipScroll(store, total);
  const { toggle, clipId: heard } = usePlayer();
  const router = useRouter();
  const { active, move } = scroll;
  const hrefOf = (id: string): string => clipsHref(`${base}/${id}`, filter);
  const activeId = store.rowAt(active)?.id;
  const step = (by: number) => (): void => {
    move(active + by);
    const id = store.rowAt(active + by)?.id;
    if (id && id !== heard) toggle(id);
  };
  useClipKeys({
    active,
    total,
    move,
    choose,
    listen: () => activeId && toggle(activeId),
    open: () => activeId && router.push(hrefOf(activeId)),
    leave: () => (selection.ids.size > 0 ? clear() : router.back()),
  });
  return (
    <div ref={scroll.frame} className="pb-20">
      {failure && <MissingRows failure={failure} onRetry={store.retry} />}
      <ClipTable
        base={base}
        filter={filter}
        total={total}
        above={scroll.above}
        below={scroll.below}
      >
        <ClipRows
          store={store}
          scroll={scroll}
          chosen={selection.ids}
          hrefOf={hrefOf}
          onChoose={choose}
        />
      </ClipTable>
      <BulkBar
        datasetId={datasetId}
        chosen={selection.ids}
        total={total}
        emotions={emotions}
        isExcluded={filter.excluded}
        canEdit={canEdit}
        onAll={chooseAll}
        onClear={clear}
      />
      <PlayerBar
        titleOf={(id) => store.find(id)?.path ?? 'A clip of another list'}
        onPrevious={active > 0 ? step(-1) : undefined}
        onNext={active < total - 1 ? step(1) : undefined}
      />
    </div>
  );
}

function MissingRows({ failure, onRetry }: { failure: string; onRetry: () => void }) {
  return (
    <Notice
      tone="danger"
      title={failure}
      className="mb-3"
      actions={
        <Button size="sm" onClick={onRetry}>
          Try again
        </Button>
      }
    />
  );
}
