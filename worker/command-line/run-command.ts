import { randomUUID } from 'node:crypto';
import { ZodError, z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { type Viewer, viewerOfOperator } from '@/lib/domain/authority';
import { openOperatorWorkspace } from '@/lib/domain/workspaces/open-operator-workspace';
import { closeDb } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { Interrupted } from './interrupted';

export interface CommonOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

export interface CommandContext {
  readonly viewer: Viewer;
  readonly workspaceId: string;
}

/** What a command answers: one JSON document, or the same for people. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
}

/** Ends only after all of it is written; a pipe takes a long document in parts. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${text}\n`, () => resolve());
  });
}

function explain(error: unknown): { code: string; message: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  if (error instanceof Interrupted) return { code: 'interrupted', message: error.message };
  if (error instanceof ZodError) return { code: 'invalid', message: z.prettifyError(error) };
  const reference = randomUUID().slice(0, 8);
  log().error({ reference, err: error }, 'the command failed unexpectedly');
  const message = `Something unexpected went wrong (reference ${reference}, see the log line above).`;
  return { code: 'unexpected', message };
}

/**
 * Does what a command asks and ends the process: with the answer on stdout, or with a readable error on
 * stderr and exit code 1 (130 after Ctrl-C). With --json stdout holds one document either way.
 */
export async function answerAndExit(
  { json }: Pick<CommonOptions, 'json'>,
  work: () => Promise<Answer>,
): Promise<never> {
  let code = 0;
  try {
    const answer = await work();
    await print(json ? JSON.stringify(answer.json) : answer.text);
  } catch (error) {
    const explained = explain(error);
    process.stderr.write(`${explained.message}\n`);
    if (json) await print(JSON.stringify({ error: explained }));
    code = error instanceof Interrupted ? 130 : 1;
  }
  await closeDb().catch(() => undefined);
  process.exit(code);
}

/** Runs a command as the operator of a workspace; see answerAndExit. */
export function runCommand(
  options: CommonOptions,
  work: (context: CommandContext) => Promise<Answer>,
): Promise<never> {
  return answerAndExit(options, async () => {
    const { workspaceId } = await openOperatorWorkspace(options.workspace);
    return work({ workspaceId, viewer: viewerOfOperator(workspaceId) });
  });
}
