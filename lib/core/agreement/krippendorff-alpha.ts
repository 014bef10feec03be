/** Votes for each class on one clip. */
export type VoteCounts = readonly number[];

/** What one clip adds to alpha: a clip that fewer than two people rated adds nothing. */
interface Contribution {
  readonly ratings: number;
  /** pairs of ratings that agree, each weighted by 1 / (ratings − 1) */
  readonly agreeing: number;
  /** votes as class, count, class, count, … of the classes that have any */
  readonly votes: readonly number[];
}

const contributionOf = (counts: VoteCounts): Contribution | null => {
  let ratings = 0;
  let pairs = 0;
  const votes: number[] = [];
  for (let k = 0; k < counts.length; k++) {
    const count = counts[k] as number;
    if (count === 0) continue;
    ratings += count;
    pairs += count * (count - 1);
    votes.push(k, count);
  }
  return ratings < 2 ? null : { ratings, agreeing: pairs / (ratings - 1), votes };
};

/** Alpha of clips drawn with or without repetition from one table. */
export interface AlphaOfDraw {
  /** clips that at least two people rated */
  readonly clips: number;
  /** their ratings */
  readonly ratings: number;
  /** @param draw indices of such clips, 0 … clips − 1; all of them, once, where left out */
  alphaOf(draw?: ArrayLike<number>): number | null;
}

/** Reads a table of votes once, so that alpha of many draws from it is cheap. */
export function prepareAlpha(table: readonly VoteCounts[]): AlphaOfDraw {
  const units = table.map(contributionOf).filter((unit) => unit !== null);
  const classCount = Math.max(0, ...table.slice(0, 1).map((counts) => counts.length));
  const everyUnit = units.map((_, index) => index);
  const alphaOf = (draw: ArrayLike<number> = everyUnit): number | null => {
    const totals = new Float64Array(classCount);
    let n = 0;
    let agreeing = 0;
    for (let i = 0; i < draw.length; i++) {
      const unit = units[draw[i] as number] as Contribution;
      n += unit.ratings;
      agreeing += unit.agreeing;
      for (let v = 0; v < unit.votes.length; v += 2) {
        totals[unit.votes[v] as number] += unit.votes[v + 1] as number;
      }
    }
    const expected = totals.reduce((sum, total) => sum + total * (total - 1), 0);
    const chance = n * (n - 1) - expected;
    return chance > 0 ? ((n - 1) * agreeing - expected) / chance : null;
  };
  const ratings = units.reduce((sum, unit) => sum + unit.ratings, 0);
  return { clips: units.length, ratings, alphaOf };
}

/**
 * Krippendorff's alpha for nominal data, any number of raters, missing ratings allowed:
 * α = ((n − 1) Σ o_cc − Σ n_c (n_c − 1)) / (n (n − 1) − Σ n_c (n_c − 1)), with o_cc the agreeing
 * pairs within clips, each weighted by 1 / (ratings of the clip − 1), n_c the votes for class c on
 * clips with at least two ratings, and n their sum.
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C.
 * @param table votes by clip and class
 * @returns null where nothing can vary: no clip with two ratings, or one class only
 */
export function krippendorffAlpha(table: readonly VoteCounts[]): number | null {
  return prepareAlpha(table).alphaOf();
}
