import { type ChildProcess, spawn } from 'node:child_process';
import { repositoryRoot } from './shared-path';

export interface WorkerProcess {
  readonly pid: number;
  /** what it printed so far */
  output(): string;
  /** resolves once it printed the text */
  printed(text: string, limitMs?: number): Promise<void>;
  /** the polite end, as Ctrl-C brings it */
  stop(): Promise<void>;
  /** `kill -9` of its whole process group */
  kill(): Promise<void>;
}

const POLL_MS = 50;

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Runs the real worker (dist/worker.mjs) on the database of this test file, in a group of its own. */
export function startWorkerProcess(env: NodeJS.Dict<string> = {}): WorkerProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/worker.mjs'], {
    cwd: repositoryRoot,
    detached: true,
    env: { ...process.env, LOG_LEVEL: 'info', ORT_DISABLE_TELEMETRY: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, signal);
    await ended(child);
  };
  const printed = async (wanted: string, limitMs = 30_000): Promise<void> => {
    const deadline = Date.now() + limitMs;
    while (!text.includes(wanted)) {
      if (Date.now() > deadline || child.exitCode !== null) {
        throw new Error(`The worker did not print "${wanted}" but:\n${text}`);
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  };
  return {
    pid,
    output: () => text,
    printed,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
