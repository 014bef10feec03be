import { cohenKappa } from './cohen-kappa';
import { majorityLabel } from './majority-label';

/** One rating: who, on which clip, which choice. */
export interface RaterVote {
  readonly rater: string;
  readonly clip: string;
  /** index of the choice */
  readonly choice: number;
}

type ByClip = ReadonlyMap<string, number>;

function byRater(votes: readonly RaterVote[]): Map<string, Map<string, number>> {
  const raters = new Map<string, Map<string, number>>();
  for (const { rater, clip, choice } of votes) {
    const own = raters.get(rater) ?? new Map<string, number>();
    own.set(clip, choice);
    raters.set(rater, own);
  }
  return raters;
}

export interface RaterComparison {
  readonly rater: string;
  /** clips whose other raters have a majority */
  readonly comparable: number;
  /** share of them on which the rater says the same; null without any */
  readonly withOthers: number | null;
}

/** Each rater against the majority of the others, which his own vote does not sway. */
export function compareWithOthers(
  votes: readonly RaterVote[],
  choiceCount: number,
): RaterComparison[] {
  const counts = new Map<string, number[]>();
  for (const { clip, choice } of votes) {
    const own = counts.get(clip) ?? new Array<number>(choiceCount).fill(0);
    own[choice] += 1;
    counts.set(clip, own);
  }
  return [...byRater(votes)].map(([rater, own]) => {
    let comparable = 0;
    let same = 0;
    for (const [clip, choice] of own) {
      const others = [...(counts.get(clip) as number[])];
      others[choice] -= 1;
      const majority = majorityLabel(others);
      if (majority === null) continue;
      comparable += 1;
      if (majority === choice) same += 1;
    }
    return { rater, comparable, withOthers: comparable > 0 ? same / comparable : null };
  });
}

export interface PairComparison {
  readonly first: string;
  readonly second: string;
  /** clips that both rated */
  readonly clips: number;
  readonly kappa: number | null;
}

function comparePair(first: ByClip, second: ByClip, choiceCount: number) {
  const shared = [...first.keys()].filter((clip) => second.has(clip));
  const of = (rater: ByClip) => shared.map((clip) => rater.get(clip) as number);
  return { clips: shared.length, kappa: cohenKappa(of(first), of(second), choiceCount) };
}

/** Cohen's kappa of each two raters on the clips that both rated; pairs without such clips are left out. */
export function comparePairs(votes: readonly RaterVote[], choiceCount: number): PairComparison[] {
  const raters = [...byRater(votes)];
  const pairs = raters.flatMap(([first, own], index) =>
    raters
      .slice(index + 1)
      .map(([second, other]) => ({ first, second, ...comparePair(own, other, choiceCount) })),
  );
  return pairs.filter(({ clips }) => clips > 0);
}
