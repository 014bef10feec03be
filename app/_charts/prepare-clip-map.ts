import { emotionLabel } from '@/lib/core/emotions';
import type { MapDot, OverviewView } from '@/lib/domain/explore/schema';
import type { ChartTable } from './chart-table';

/** A dot with its place in the box, in CSS pixels from the top left. */
export interface PlacedDot extends MapDot {
  readonly x: number;
  readonly y: number;
}

export interface MapBox {
  readonly width: number;
  readonly height: number;
}

/** Room for the largest mark around the outermost dots. */
const EDGE_PX = 14;

/**
 * Places dots in a box with one scale for both directions, so that distances can be compared.
 * @param positions x and y of each dot, y upwards
 */
export function placeDots(
  dots: readonly MapDot[],
  positions: readonly (readonly [number, number])[],
  { width, height }: MapBox,
): PlacedDot[] {
  if (dots.length === 0) return [];
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  const low = [xs, ys].map((values) => values.reduce((a, b) => Math.min(a, b)));
  const high = [xs, ys].map((values) => values.reduce((a, b) => Math.max(a, b)));
  const scale = Math.min(
    (width - 2 * EDGE_PX) / Math.max(1e-9, high[0] - low[0]),
    (height - 2 * EDGE_PX) / Math.max(1e-9, high[1] - low[1]),
  );
  return dots.map((dot, i) => ({
    ...dot,
    x: width / 2 + (xs[i] - (low[0] + high[0]) / 2) * scale,
    y: height / 2 - (ys[i] - (low[1] + high[1]) / 2) * scale,
  }));
}

const percent = (share: number): string => `${Math.round(share * 100)}\u202f%`;

type Figures = Pick<
  OverviewView,
  'shares' | 'centredShares' | 'actorShare' | 'emotionShare' | 'centredEmotionShare'
>;

/** What the map says, from its figures: how much of what differs between clips is the voice. */
export function describeMap(figures: Figures, isCentred: boolean): string {
  const { actorShare, emotionShare, centredEmotionShare } = figures;
  if (isCentred) {
    return `With each actor’s own mean taken away, who speaks accounts for none of the variance and the label for ${percent(centredEmotionShare)} of what is left (${percent(emotionShare)} before). The clusters of voices are gone.`;
  }
  const lesson =
    'Clips of one voice lie together: in a random split a test clip has its neighbours in training, and a model is praised for knowing the voice.';
  return actorShare > emotionShare
    ? `Who speaks accounts for ${percent(actorShare)} of the variance, more than the label with ${percent(emotionShare)}. ${lesson}`
    : `The label accounts for ${percent(emotionShare)} of the variance, and who speaks for another ${percent(actorShare)}. ${lesson}`;
}

/** `1st component, 31 %` and the second. */
export function axisWords(shares: readonly number[]): readonly [string, string] {
  const words = (name: string, share: number | undefined): string =>
    `${name} component, ${percent(share ?? 0)} of variance`;
  return [words('1st', shares[0]), words('2nd', shares[1])];
}

/** Every dot with its labels and its place. */
export function mapTable(
  dots: readonly MapDot[],
  positions: readonly (readonly [number, number])[],
  axes: readonly [string, string],
): ChartTable {
  return {
    caption: 'Clips on the map',
    columns: [
      { label: 'clip' },
      { label: 'actor' },
      { label: 'emotion' },
      ...axes.map((label) => ({ label, format: 'decimal' as const })),
    ],
    rows: dots.map(({ path, actor, emotion }, i) => [
      path,
      actor,
      emotionLabel(emotion).word,
      ...(positions[i] ?? [0, 0]),
    ]),
  };
}
