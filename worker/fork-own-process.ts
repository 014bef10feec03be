import { type ChildProcess, fork } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { ZodType } from 'zod';

const STDERR_TAIL_CHARS = 4000;

/** A child process that is told `To` and says `From`. */
export interface OwnProcess<To, From> {
  readonly send: (message: To) => void;
  /** The next message. @throws Error when the process ended instead. */
  readonly receive: () => Promise<From>;
  readonly kill: () => void;
}

/** Starts a bundle of ours in a process of its own; its messages are parsed by the schema. */
export function forkOwnProcess<To, From>(
  bundle: string | URL,
  schema: ZodType<From>,
): OwnProcess<To, From> {
  const child = fork(bundle, [], {
    serialization: 'advanced',
    // The parent's own flags (loaders, inspectors, test runners) are not for the child.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ended = endOf(child);
  return {
    // A message that can no longer be delivered is no news: `receive` tells why.
    send: (message) => void child.send(message as object, () => {}),
    receive: async () => {
      const message = new Promise((resolve) => {
        child.once('message', resolve);
      });
      return schema.parse(await Promise.race([message, ended]));
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Rejects when the process is gone. */
function endOf(child: ChildProcess): Promise<never> {
  const tail = tailOf(child.stderr);
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const how = signal ? `signal ${signal}` : `exit code ${code}`;
      const hint = signal === 'SIGKILL' ? ', perhaps for want of memory' : '';
      const said = tail().trim();
      reject(
        new Error(`The process ended before its work was done (${how}${hint}). ${said}`.trim()),
      );
    });
  });
  // It ends after every piece of work; only a `receive` that still waits has to hear of it.
  ended.catch(() => {});
  return ended;
}

function tailOf(stream: Readable | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-STDERR_TAIL_CHARS);
  });
  return () => text;
}
