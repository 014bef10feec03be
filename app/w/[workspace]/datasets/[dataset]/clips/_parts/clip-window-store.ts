import { CLIP_WINDOW, type ClipRow, type ClipWindow } from '@/lib/domain/clips/schema';

export type FetchWindow = (window: number, signal: AbortSignal) => Promise<ClipWindow>;

export interface ClipListState {
  readonly total: number;
  /** why rows are missing; null while all is well */
  readonly failure: string | null;
  /** raised with every change */
  readonly version: number;
}

/** Rows beyond the visible ones that are fetched with them. */
const AHEAD = 40;

const windowOf = (index: number): number => Math.floor(index / CLIP_WINDOW);

/** The windows of one list that have arrived. What scrolls out of sight before it arrives is not waited for. */
export class ClipWindowStore {
  private readonly windows = new Map<number, readonly ClipRow[]>();
  private readonly pending = new Map<number, AbortController>();
  private readonly listeners = new Set<() => void>();
  private state: ClipListState;
  private stamp: string;
  private shown: readonly [number, number] = [0, 0];
  private failed: number | null = null;

  constructor(
    first: ClipWindow,
    private readonly fetchWindow: FetchWindow,
  ) {
    this.stamp = first.stamp;
    this.state = { total: first.total, failure: null, version: 0 };
    this.windows.set(windowOf(first.start), first.rows);
  }

  read = (): ClipListState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  rowAt(index: number): ClipRow | undefined {
    return this.windows.get(windowOf(index))?.[index % CLIP_WINDOW];
  }

  /** A row that has arrived, by the clip's id. */
  find(id: string): ClipRow | undefined {
    for (const rows of this.windows.values()) {
      const row = rows.find((each) => each.id === id);
      if (row) return row;
    }
    return undefined;
  }

  /** Sees to it that the rows from `first` to `last` arrive, and lets go of others on their way. */
  show(first: number, last: number): void {
    this.shown = [first, last];
    const from = windowOf(Math.max(0, first - AHEAD));
    const to = windowOf(Math.min(this.state.total - 1, last + AHEAD));
    for (const [window, abort] of this.pending) if (window < from || window > to) abort.abort();
    for (let window = from; window <= to; window++) {
      if (!this.windows.has(window) && !this.pending.has(window)) void this.load(window);
    }
  }

  /** Tries again what could not be loaded. */
  retry = (): void => {
    this.change({ failure: null });
    this.show(...this.shown);
  };

  /** All rows from `first` to `last`, wherever they are. */
  async loadRange(first: number, last: number): Promise<ClipRow[]> {
    const rows: ClipRow[] = [];
    for (let window = windowOf(first); window <= windowOf(last); window++) {
      if (!this.windows.has(window)) await this.load(window, new AbortController(), true);
      rows.push(...(this.windows.get(window) ?? []));
    }
    const skipped = first % CLIP_WINDOW;
    return rows.slice(skipped, skipped + last - first + 1);
  }

  private async load(window: number, abort = new AbortController(), kept = false): Promise<void> {
    if (!kept) this.pending.set(window, abort);
    try {
      this.take(window, await this.fetchWindow(window, abort.signal));
    } catch (error) {
      if (abort.signal.aborted) return;
      this.failed = window;
      this.change({ failure: error instanceof Error ? error.message : String(error) });
    } finally {
      if (this.pending.get(window) === abort) this.pending.delete(window);
    }
  }

  private take(window: number, arrived: ClipWindow): void {
    const isOther = arrived.stamp !== this.stamp;
    if (isOther) this.windows.clear();
    this.stamp = arrived.stamp;
    if (arrived.start === window * CLIP_WINDOW) this.windows.set(window, arrived.rows);
    const isMended = isOther || window === this.failed;
    this.change({ total: arrived.total, failure: isMended ? null : this.state.failure });
    if (isOther) this.show(...this.shown);
  }

  private change(part: Partial<ClipListState>): void {
    this.state = { ...this.state, ...part, version: this.state.version + 1 };
    for (const listener of this.listeners) listener();
  }
}
