'use client';

import { useTheme } from 'next-themes';
import { type ReactNode, useCallback, useMemo } from 'react';
import { emotionLabel } from '@/lib/core/emotions';
import type { ClipMap, MapDot, OverviewView } from '@/lib/domain/explore/schema';
import { usePlayer } from '../_audio/player';
import { Notice } from '../_ui/notice';
import { ChartFrame } from './chart-frame';
import { ChosenClip } from './chosen-clip';
import { ClipMapLegend } from './clip-map-legend';
import { ClipMapSurface } from './clip-map-surface';
import { dotShape } from './dot-shapes';
import { axisWords, describeMap, mapTable } from './prepare-clip-map';
import { useMapAddress } from './use-map-address';
import { type UmapState, useUmap } from './use-umap';

interface ClipMapChartProps {
  readonly map: ClipMap;
  readonly overview: OverviewView;
  readonly isCentred: boolean;
  readonly isUmap: boolean;
  /** the actor whose clips stand out; all of them where none is chosen */
  readonly actor: string | null;
  /** the dataset's labels in their order */
  readonly emotions: readonly string[];
  readonly clipsHref: string;
  readonly fileName: string;
  /** the choices of the view */
  readonly controls: ReactNode;
}

/** Every clip a dot: clips that sound alike lie together. */
export function ClipMapChart(props: ClipMapChartProps) {
  const { map, overview, isCentred, isUmap, actor, emotions, clipsHref, fileName } = props;
  const { dots } = map;
  const umap = useUmap(dots, isUmap);
  const positions = useMemo(() => positionsOf(dots, umap), [dots, umap]);
  const { hidden, toggle, chosenId, choose } = useMapAddress();
  const { toggle: play } = usePlayer();
  const { lookOf, isFaint } = useLooks({ emotions, hidden, actor });
  const shares = isCentred ? overview.centredShares : overview.shares;
  const axes: readonly [string, string] = isUmap ? ['UMAP 1', 'UMAP 2'] : axisWords(shares);
  const open = (dot: MapDot) => {
    choose(dot.id);
    play(dot.id);
  };
  return (
    <ChartFrame
      title="Map of clips"
      summary={<p>{describeMap(overview, isCentred)}</p>}
      table={mapTable(dots, positions, axes)}
      fileName={fileName}
    >
      <div className="flex flex-wrap items-end gap-4">{props.controls}</div>
      <ClipMapLegend emotions={emotions} hidden={hidden} onToggle={toggle} />
      <UmapWords state={umap} />
      <div className="mt-3">
        <ClipMapSurface
          dots={dots}
          positions={positions}
          lookOf={lookOf}
          isFaint={isFaint}
          wordsOf={wordsOf}
          chosenId={chosenId}
          onChoose={open}
          axes={axes}
        />
      </div>
      <ChosenClip dot={dots.find(({ id }) => id === chosenId) ?? null} clipsHref={clipsHref} />
      <p className="mt-2 text-xs text-muted">
        Of each clip: mean and standard deviation over time of 40 log-mel bands, standardised over
        the dataset{isCentred ? ', then each actor’s mean taken away' : ''}.
        {dots.length < map.total && ` ${dots.length} of ${map.total} clips are drawn.`}
      </p>
    </ChartFrame>
  );
}

const wordsOf = ({ path, actor, emotion }: MapDot): string =>
  `${emotionLabel(emotion).word}, actor ${actor}, ${path}`;

function positionsOf(
  dots: readonly MapDot[],
  umap: UmapState,
): readonly (readonly [number, number])[] {
  if (umap.status === 'ready' && umap.positions.length === dots.length) return umap.positions;
  return dots.map(({ scores }) => [scores[0] ?? 0, scores[1] ?? 0] as const);
}

interface Looks {
  readonly emotions: readonly string[];
  readonly hidden: ReadonlySet<string>;
  readonly actor: string | null;
}

function useLooks({ emotions, hidden, actor }: Looks) {
  const { resolvedTheme } = useTheme();
  const lookOf = useCallback(
    ({ emotion }: MapDot) => {
      const { colorLight, colorDark } = emotionLabel(emotion);
      const color = resolvedTheme === 'dark' ? colorDark : colorLight;
      return { color, shape: dotShape(emotions.indexOf(emotion)) };
    },
    [emotions, resolvedTheme],
  );
  const isFaint = useCallback(
    (dot: MapDot) => hidden.has(dot.emotion) || (actor !== null && dot.actor !== actor),
    [hidden, actor],
  );
  return { lookOf, isFaint };
}

function UmapWords({ state }: { state: UmapState }) {
  if (state.status === 'off') return null;
  if (state.status === 'failed') {
    return (
      <Notice tone="danger" className="mt-3">
        The layout could not be computed in this browser. The principal components are shown.
      </Notice>
    );
  }
  return (
    <Notice
      className="mt-3"
      title={
        state.status === 'running'
          ? `Laying out: ${Math.round(state.share * 100)}\u202f%`
          : undefined
      }
    >
      UMAP keeps neighbours together and gives up the rest: the distance between clusters, their
      size and their shape mean nothing. 15 neighbours, least distance 0.1, of ten principal
      components, by a fixed seed.
    </Notice>
  );
}
