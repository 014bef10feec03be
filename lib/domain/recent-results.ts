interface Held<T> {
  readonly result: Promise<T>;
  readonly until: number;
  weight: number;
}

interface RecentResultsOptions<T> {
  /** how long a result may be used, in milliseconds */
  readonly maxAgeMs: number;
  /** sum of weights that is held; the results unused for longest go first */
  readonly maxWeight: number;
  weightOf(result: T): number;
}

/**
 * Results of queries that many readers ask for within seconds: each is computed once, also where
 * several ask at the same time. A failure is not held.
 */
export class RecentResults<T> {
  private readonly held = new Map<string, Held<T>>();
  private weight = 0;

  constructor(private readonly options: RecentResultsOptions<T>) {}

  get(key: string, compute: () => Promise<T>): Promise<T> {
    const known = this.held.get(key);
    if (known && known.until > Date.now()) {
      this.held.delete(key);
      this.held.set(key, known); // the end of the map is what was used last
      return known.result;
    }
    this.drop(key);
    const entry: Held<T> = {
      result: compute(),
      until: Date.now() + this.options.maxAgeMs,
      weight: 0,
    };
    this.held.set(key, entry);
    entry.result.then(
      (result) => this.weigh(key, entry, result),
      () => this.held.get(key) === entry && this.drop(key),
    );
    return entry.result;
  }

  private weigh(key: string, entry: Held<T>, result: T): void {
    if (this.held.get(key) !== entry) return;
    entry.weight = this.options.weightOf(result);
    this.weight += entry.weight;
    for (const oldest of this.held.keys()) {
      if (this.weight <= this.options.maxWeight || oldest === key) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.weight -= this.held.get(key)?.weight ?? 0;
    this.held.delete(key);
  }
}
