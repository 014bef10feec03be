import { type FromTrainer, type ToTrainer, toTrainer } from './messages';

type Task = Extract<ToTrainer, { type: 'start' }>['task'];

export interface ParentChannel {
  /** The first message. */
  readonly task: Promise<Task>;
  /** Aborts when the parent says stop. */
  readonly stop: AbortSignal;
  /** Sends one message and waits until the parent has dealt with it. */
  readonly post: (message: FromTrainer) => Promise<void>;
}

/** The child's end of the channel. The process ends as soon as its parent is gone. */
export function openParentChannel(): ParentChannel {
  const stop = new AbortController();
  let answer = () => {};
  const task = new Promise<Task>((resolve) => {
    process.on('message', (raw) => {
      const message = toTrainer.parse(raw);
      if (message.type === 'start') resolve(message.task);
      if (message.type === 'stop') stop.abort();
      if (message.type === 'ack') answer();
    });
  });
  process.once('disconnect', () => process.exit(1));
  const post = (message: FromTrainer): Promise<void> =>
    new Promise((resolve) => {
      answer = resolve;
      process.send?.(message);
    });
  return { task, stop: stop.signal, post };
}
