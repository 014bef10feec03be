import type { Command } from 'commander';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { findDatasetByName } from './find-dataset-by-name';
import { type Answer, type CommandContext, type CommonOptions, runCommand } from './run-command';

interface BalanceOptions extends CommonOptions {
  readonly dataset: string;
}

async function runBalance(context: CommandContext, { dataset }: BalanceOptions): Promise<Answer> {
  const { id: datasetId } = await findDatasetByName(context, dataset);
  const { clips, actors, classes, duplicates } = await getClassBalance(context.viewer, {
    datasetId,
  });
  const counts = Object.fromEntries(classes.map(({ key, count }) => [key, count]));
  const lines = [
    `“${dataset}”: ${clips} clips of ${actors.length} actors; ${duplicates} duplicates stored once.`,
    ...classes.map(
      ({ key, count, share }) =>
        `  ${key.padEnd(10)} ${String(count).padStart(6)}  ${(share * 100).toFixed(1).padStart(5)} %`,
    ),
  ];
  const json = { clips, actors: actors.length, classes: counts };
  return { json, text: lines.join('\n') };
}

export function addBalanceCommand(program: Command): void {
  program
    .command('balance')
    .description("Count a dataset's clips by emotion.")
    .requiredOption('--dataset <name>')
    .option('--workspace <name>', 'where there are several')
    .option('--json', 'one JSON document on stdout')
    .action((options: BalanceOptions) =>
      runCommand(options, (context) => runBalance(context, options)),
    );
}
