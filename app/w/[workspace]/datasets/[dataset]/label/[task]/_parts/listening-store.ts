import type { ListeningQueue } from '@/lib/domain/ratings/schema';
import type { ActionFailure, ActionResult } from '@/lib/web/action-result';
import type { OutboxStorage } from './outbox-storage';
import { type Answer, type Operation, projectQueue } from './project-queue';

type Sent = Promise<ActionResult<ListeningQueue>>;

/** What the store needs of the server and the browser; a test brings its own. */
export interface ListeningWorld {
  next(): Sent;
  send(operation: Operation): Sent;
  readonly storage: OutboxStorage;
  /** calls back after so many milliseconds, unless the returned function is called before */
  later(run: () => void, ms: number): () => void;
}

export interface Trouble {
  /** `unsent`: kept here and sent again; `refused`: the server does not want it */
  readonly kind: 'unsent' | 'refused';
  readonly message: string;
}

export interface ListeningState {
  readonly phase: 'idle' | 'starting' | 'open' | 'ended';
  /** as the listener sees it: with what is still on its way */
  readonly queue: ListeningQueue | null;
  /** ratings and take-backs that the server has not confirmed */
  readonly pending: number;
  readonly trouble: Trouble | null;
  /** what this session said, for its summary */
  readonly answers: readonly Answer[];
}

export interface ListeningStore {
  read(): ListeningState;
  subscribe(listener: () => void): () => void;
  start(): void;
  answer(answer: Answer): void;
  undo(): void;
  /** Sends at once what waits. */
  retry(): void;
  end(): void;
  dismiss(): void;
  /** Sends nothing any more; what waits stays in the browser. */
  stop(): void;
}

export const IDLE: ListeningState = {
  phase: 'idle',
  queue: null,
  pending: 0,
  trouble: null,
  answers: [],
};

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const UNREACHABLE = 'The server cannot be reached.';

/** A refusal that sending again will not change. */
const isFinal = ({ code }: ActionFailure): boolean =>
  code === 'conflict' || code === 'invalid' || code === 'not_found' || code === 'forbidden';

/** An action that could not be sent at all is a failure like any other. */
const reach = (sent: Sent): Sent =>
  sent.catch(() => ({ ok: false, code: 'unavailable', message: UNREACHABLE, fields: {} }));

/**
 * One listener's session. What he does is shown at once, kept in the browser, and sent in its order,
 * one after the other, until the server has confirmed it: no answer is lost to a bad connection.
 */
class Listening implements ListeningStore {
  private readonly listeners = new Set<() => void>();
  private state = IDLE;
  private server: ListeningQueue | null = null;
  private outbox: readonly Operation[] = [];
  private busy = false;
  private stopped = false;
  private waitMs = FIRST_WAIT_MS;
  private cancelWait = (): void => undefined;

  constructor(private readonly world: ListeningWorld) {}

  read = (): ListeningState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  start(): void {
    this.outbox = this.world.storage.read();
    this.change({ phase: 'starting', trouble: null });
    void this.work();
  }

  answer(answer: Answer): void {
    const item = this.state.queue?.items[0];
    if (!item) return;
    this.act({ kind: 'rate', item, answer }, { answers: [...this.state.answers, answer] });
  }

  undo(): void {
    const last = this.state.queue?.last;
    if (!last) return;
    this.act({ kind: 'undo', item: last.item }, { answers: this.state.answers.slice(0, -1) });
  }

  retry(): void {
    void this.work();
  }

  end(): void {
    this.change({ phase: 'ended' });
  }

  dismiss(): void {
    this.change({ trouble: null });
  }

  stop(): void {
    this.stopped = true;
    this.cancelWait();
  }

  private change(part: Partial<ListeningState>): void {
    // While the server's state is asked for anew, the one shown stays.
    const queue = this.server ? projectQueue(this.server, this.outbox) : this.state.queue;
    this.state = { ...this.state, queue, pending: this.outbox.length, ...part };
    for (const listener of this.listeners) listener();
  }

  private keep(outbox: readonly Operation[]): void {
    this.outbox = outbox;
    this.world.storage.write(outbox);
  }

  private act(operation: Operation, part: Partial<ListeningState>): void {
    this.keep([...this.outbox, operation]);
    this.change(part);
    if (this.state.trouble?.kind !== 'unsent') void this.work();
  }

  private async work(): Promise<void> {
    this.cancelWait();
    if (this.busy) return;
    this.busy = true;
    while (!this.stopped && (await this.step()));
    this.busy = false;
  }

  /** Sends the head of the outbox, or asks for the queue where none is known. @returns whether to go on */
  private async step(): Promise<boolean> {
    const [head] = this.outbox;
    if (!head && this.server) return false;
    const answer = await reach(head ? this.world.send(head) : this.world.next());
    if (!answer.ok) return isFinal(answer) ? this.giveUp(head, answer) : this.wait(answer);
    if (head) this.keep(this.outbox.slice(1));
    this.server = answer.value;
    this.waitMs = FIRST_WAIT_MS;
    const { phase, trouble } = this.state;
    this.change({
      phase: phase === 'starting' ? 'open' : phase,
      trouble: trouble?.kind === 'unsent' ? null : trouble,
    });
    return true;
  }

  private wait({ message }: ActionFailure): false {
    this.change({ trouble: { kind: 'unsent', message } });
    this.cancelWait = this.world.later(() => void this.work(), this.waitMs);
    this.waitMs = Math.min(LONGEST_WAIT_MS, this.waitMs * 2);
    return false;
  }

  /** The server does not want it: what it has instead is asked for anew. */
  private giveUp(head: Operation | undefined, { message }: ActionFailure): boolean {
    const trouble = { kind: 'refused', message } as const;
    if (!head) {
      this.change({ trouble, phase: 'ended' });
      return false;
    }
    this.keep(this.outbox.slice(1));
    this.server = null;
    this.change({ trouble });
    return true;
  }
}

export const createListening = (world: ListeningWorld): ListeningStore => new Listening(world);
