import { emotionLabel, inEmotionOrder } from '../emotions';
import { countBy } from './count-by';
import type { Finding, FindingTable } from './finding';
import { type HealthClip, type HealthData, openClips } from './health-data';
import { sayCount, sayDoing, sayPercent } from './say-figures';

const clippedOf = ({ clippedSamples }: HealthClip): number => clippedSamples ?? 0;

interface ClassShare {
  readonly emotion: string;
  readonly clipped: number;
  readonly clips: number;
}

function shareByClass(all: readonly HealthClip[], clipped: readonly HealthClip[]): ClassShare[] {
  const sizes = countBy(all, ({ emotion }) => emotion);
  const hits = countBy(clipped, ({ emotion }) => emotion);
  return inEmotionOrder([...sizes.keys()]).map((emotion) => ({
    emotion,
    clipped: hits.get(emotion) ?? 0,
    clips: sizes.get(emotion) ?? 0,
  }));
}

const tableOf = (classes: readonly ClassShare[]): FindingTable => ({
  columns: ['Emotion', 'Clipped', 'Clips', 'Share'],
  rows: classes.map(({ emotion, clipped, clips }) => [
    emotionLabel(emotion).word,
    clipped,
    clips,
    sayPercent(clipped / clips),
  ]),
});

/** Recordings that were too loud for their format. */
export function findClipped(data: HealthData): Finding | null {
  const clipped = openClips(data, 'clipped')
    .filter((clip) => clippedOf(clip) > 0)
    .sort((a, b) => clippedOf(b) - clippedOf(a));
  if (clipped.length === 0) return null;
  const classes = shareByClass(data.clips, clipped);
  const shares = classes.map((row) => row.clipped / row.clips);
  const [most, least] = [Math.max(...shares), Math.min(...shares)];
  const worst = classes[shares.indexOf(most)];
  const share = clipped.length / data.clips.length;
  return {
    kind: 'clipped',
    severity: share >= 0.01 || most >= 0.05 ? 'warning' : 'info',
    weight: Math.max(share, most - least),
    says: `${sayDoing(clipped.length, 'clip', 'stand')} at full scale for three or more samples in a row: the tops of the waves were cut off.`,
    cost: `Clipping adds overtones that no voice made. It touches ${sayPercent(most)} of ${emotionLabel(worst.emotion).word} and ${sayPercent(least)} of the least affected class, so that a model can take it for the label.`,
    advice:
      'Bring the recordings at a lower level where there are originals; else exclude those that crackle.',
    clips: clipped.map((clip) => ({
      clipId: clip.id,
      note: `${sayCount(clippedOf(clip), 'sample')} at full scale`,
    })),
    table: tableOf(classes),
  };
}
