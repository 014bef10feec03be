import { emotionLabel, inEmotionOrder } from '../emotions';
import { countBy } from './count-by';
import type { FindingTable } from './finding';
import type { HealthClip } from './health-data';
import { indexClips } from './index-clips';
import { sayPercent } from './say-figures';
import { scoreFeature } from './score-feature';

/** Clips of one dataset that differ in a property of their files. */
export interface Mixture {
  /** the property's values, the most frequent first */
  readonly values: readonly number[];
  /** clips that do not have the most frequent value */
  readonly others: readonly HealthClip[];
  /** how well the property alone tells the label */
  readonly cost: string;
  /** whether it tells it better than chance */
  readonly tells: boolean;
  readonly table: FindingTable;
}

/** What a property of the files does, where not all clips agree in it; null where they do. */
export function describeMixture(
  clips: readonly HealthClip[],
  figureOf: (clip: HealthClip) => number,
  say: (value: number) => string,
): Mixture | null {
  const counts = [...countBy(clips, figureOf)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (counts.length < 2) return null;
  const values = counts.map(([value]) => value);
  const score = scoreFeature(clips.map(figureOf), indexClips(clips));
  const tells = score.low > score.chance;
  const emotions = inEmotionOrder([...new Set(clips.map(({ emotion }) => emotion))]);
  const cells = countBy(clips, (clip) => `${figureOf(clip)}\t${clip.emotion}`);
  return {
    values,
    others: clips.filter((clip) => figureOf(clip) !== values[0]),
    cost: `It alone tells the label with a UAR of ${sayPercent(score.uar)} (95 % interval ${sayPercent(score.low)} to ${sayPercent(score.high)}), where chance is ${sayPercent(score.chance)}.`,
    tells,
    table: {
      columns: ['Emotion', ...values.map(say)],
      rows: emotions.map((emotion) => [
        emotionLabel(emotion).word,
        ...values.map((value) => cells.get(`${value}\t${emotion}`) ?? 0),
      ]),
    },
  };
}
