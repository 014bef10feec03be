import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { AppError } from '@/lib/core/app-error';
import { getResultFile } from '@/lib/domain/experiments/get-result-file';
import { db } from '@/lib/platform/db';
import { type Answer, type CommandContext, type CommonOptions, runCommand } from './run-command';

interface ResultOptions extends CommonOptions {
  readonly out?: string;
}

/** The newest experiment of a name. @throws AppError `not_found` */
async function findByName({ workspaceId }: CommandContext, name: string): Promise<string> {
  const found = await db().experiment.findFirst({
    where: { workspaceId, OR: [{ name }, { id: name }] },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  if (found) return found.id;
  throw new AppError('not_found', `There is no experiment “${name}”.`);
}

async function runResult(
  context: CommandContext,
  name: string,
  { out }: ResultOptions,
): Promise<Answer> {
  const experimentId = await findByName(context, name);
  const result = await getResultFile(context.viewer, { experimentId });
  const text = JSON.stringify(result, null, 2);
  if (out) await writeFile(out, `${text}\n`);
  return { json: result, text: out ? `Written to ${out}.` : text };
}

export function addResultCommand(program: Command): void {
  program
    .command('result')
    .description('Give the result of a finished experiment, as results/*.json keep it.')
    .argument('<experiment>', 'its name, of equal ones the newest, or its id')
    .option('--out <file>', 'write it there')
    .option('--workspace <name>', 'where there are several')
    .option('--json', 'one JSON document on stdout')
    .action((name: string, options: ResultOptions) =>
      runCommand(options, (context) => runResult(context, name, options)),
    );
}
