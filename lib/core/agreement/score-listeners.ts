import { bootstrapIntervals, type Interval } from '../metrics/bootstrap-intervals';
import { type Scores, scoreConfusion } from '../metrics/score-confusion';
import { groupBy } from '../splits/group-by';
import type { VoteCounts } from './krippendorff-alpha';
import { majorityLabel } from './majority-label';

/** A clip with what its actor intended and what listeners heard. */
export interface HeardClip {
  readonly actor: string;
  /** index of the intended class, 0 … classCount − 1 */
  readonly intended: number;
  /** votes by choice: the classes first, then answers that are no class, such as “cannot tell” */
  readonly votes: VoteCounts;
}

export interface Estimate {
  /** a fraction of 1 */
  readonly value: number;
  /** 95 %, by actor; null for fewer than two actors */
  readonly interval: Interval | null;
  /** what was counted */
  readonly n: number;
}

export interface ListenerScores {
  readonly uar: Estimate;
  readonly accuracy: Estimate;
  /** recall of each class, null for one that was never rated */
  readonly recalls: readonly (Estimate | null)[];
}

type Matrix = number[][];

/** What counts for a clip: each rating by itself, or the one label that most listeners gave. */
export type Reading = 'ratings' | 'majority';

/** `row[choice]` of one clip in a square matrix whose last class is “none of the classes”. */
function addClip(matrix: Matrix, { intended, votes }: HeardClip, reading: Reading): void {
  const row = matrix[intended] as number[];
  const none = matrix.length - 1;
  if (reading === 'majority') {
    if (votes.every((count) => count === 0)) return;
    row[Math.min(majorityLabel(votes) ?? none, none)] += 1;
    return;
  }
  votes.forEach((count, choice) => {
    row[Math.min(choice, none)] += count;
  });
}

const emptyMatrix = (size: number): Matrix =>
  Array.from({ length: size }, () => new Array<number>(size).fill(0));

function addUp(matrices: readonly Matrix[], draw: ArrayLike<number>): Matrix {
  const sum = emptyMatrix(matrices[0]?.length ?? 0);
  for (let i = 0; i < draw.length; i++) {
    const part = matrices[draw[i] as number] as Matrix;
    for (let row = 0; row < sum.length; row++) {
      for (let column = 0; column < sum.length; column++) {
        (sum[row] as number[])[column] += part[row]?.[column] as number;
      }
    }
  }
  return sum;
}

interface ListenerOptions {
  readonly classCount: number;
  readonly reading: Reading;
  readonly seed?: number;
}

/** UAR, accuracy, and the recall of each class that was rated. */
const figuresOf = ({ uar, accuracy, perClass }: Scores): (number | null)[] => [
  uar,
  accuracy,
  ...perClass.map(({ recall, support }) => (support > 0 ? recall : null)),
];

/**
 * How well listeners find the intended label, as a model is scored: UAR, accuracy and recalls, each
 * with an interval by actor. “Other”, “cannot tell” and, among majorities, ties count as not found.
 * @returns null where nothing was rated
 */
export function scoreListeners(
  clips: readonly HeardClip[],
  { classCount, reading, seed = 1 }: ListenerOptions,
): ListenerScores | null {
  const byActor = [...groupBy(clips, (clip) => clip.actor).values()].map((own) => {
    const matrix = emptyMatrix(classCount + 1);
    for (const clip of own) addClip(matrix, clip, reading);
    return matrix;
  });
  const scoresOf = (draw: ArrayLike<number>) => scoreConfusion(addUp(byActor, draw));
  const all = scoresOf(byActor.map((_, actor) => actor));
  if (all.n === 0) return null;
  const intervals = bootstrapIntervals({ count: byActor.length, seed }, (draw) =>
    figuresOf(scoresOf(draw)),
  );
  const estimates = figuresOf(all).map((value, figure): Estimate | null => {
    const n = figure < 2 ? all.n : (all.perClass[figure - 2]?.support ?? 0);
    return value === null ? null : { value, interval: intervals[figure] ?? null, n };
  });
  const [uar, accuracy, ...recalls] = estimates as [Estimate, Estimate, ...(Estimate | null)[]];
  return { uar, accuracy, recalls: recalls.slice(0, classCount) };
}
