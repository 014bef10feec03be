import type { Finding, Severity } from './finding';
import type { HealthClip, HealthData } from './health-data';
import { indexClips } from './index-clips';
import { sayCount, sayPercent } from './say-figures';
import { type FeatureScore, scoreFeature } from './score-feature';

/** Below this, a figure that beats chance does not yet explain much of a result. */
const WORTH_SAYING = 1.25;
const GRAVE = 2;
/** Fewer clips of a class say nothing. */
const FEWEST_PER_CLASS = 5;

interface Leak {
  readonly name: string;
  readonly advice: string;
  figureOf(clip: HealthClip): number | null;
}

const LEVEL_ADVICE =
  'Bring all clips to one loudness before training, or report this figure beside the result. Part of it is the expression itself: anger is louder. But how far the microphone stood is in it, too.';

const LEAKS: readonly Leak[] = [
  { name: 'Loudness', advice: LEVEL_ADVICE, figureOf: (clip) => clip.loudnessLufs },
  { name: 'RMS level', advice: LEVEL_ADVICE, figureOf: (clip) => clip.rmsDbfs },
  { name: 'Peak level', advice: LEVEL_ADVICE, figureOf: (clip) => clip.peakDbfs },
  {
    name: 'Duration',
    advice: 'Train on windows of one length, and do not let padding show where speech ends.',
    figureOf: (clip) => clip.durationSec,
  },
  {
    name: 'File size',
    advice:
      'Sizes follow length and loudness; keep them, and the order of files, out of the features.',
    figureOf: (clip) => clip.sizeBytes,
  },
  {
    name: 'Sample rate',
    advice: 'Limit the features to the frequencies that all recordings have.',
    figureOf: (clip) => clip.sampleRateHz,
  },
];

type Scored = Leak & { readonly score: FeatureScore };

const isLeak = ({ score: { uar, low, chance } }: Scored): boolean =>
  low > chance && uar >= WORTH_SAYING * chance;

const severityOf = ({ uar, chance }: FeatureScore): Severity =>
  uar >= GRAVE * chance ? 'danger' : 'warning';

const sayInterval = ({ low, high }: FeatureScore): string =>
  `${sayPercent(low)} to ${sayPercent(high)}`;

/** Figures that tell the label without a word being heard. */
export function findLabelLeaks({ clips }: HealthData): Finding | null {
  const indexed = indexClips(clips);
  const { classCount, groupCount, isByActor } = indexed;
  if (classCount < 2 || clips.length < FEWEST_PER_CLASS * classCount) return null;
  const scored = LEAKS.map(
    (leak): Scored => ({ ...leak, score: scoreFeature(clips.map(leak.figureOf), indexed) }),
  ).sort((a, b) => b.score.uar - a.score.uar);
  const leaks = scored.filter(isLeak);
  if (leaks.length === 0) return null;
  const [{ name, advice, score }] = leaks;
  const over = isByActor
    ? `${sayCount(groupCount, 'actor')}, each tested by a classifier trained on the others`
    : 'five folds of the one actor';
  return {
    kind: 'label-leaks',
    severity: severityOf(score),
    weight: Math.min(1, (score.uar - score.chance) / (1 - score.chance)),
    says: `${name} alone tells the label with a UAR of ${sayPercent(score.uar)} (95 % interval ${sayInterval(score)}); chance is ${sayPercent(score.chance)}.`,
    cost: `A model can score that much without listening to the voice: only what a result has beyond ${sayPercent(score.uar)} says that it heard expression. Measured over ${over}.`,
    advice,
    clips: [],
    table: {
      columns: ['Figure', 'UAR', '95 % interval', 'Times chance'],
      rows: scored.map((row) => [
        row.name,
        sayPercent(row.score.uar),
        sayInterval(row.score),
        (row.score.uar / row.score.chance).toFixed(2),
      ]),
    },
  };
}
