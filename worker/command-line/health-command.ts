import type { Command } from 'commander';
import { getHealth } from '@/lib/domain/health/get-health';
import { requestCheck } from '@/lib/domain/health/request-check';
import type { FindingView } from '@/lib/domain/health/schema';
import { findDatasetByName } from './find-dataset-by-name';
import { follow } from './follow';
import { type Answer, type CommandContext, type CommonOptions, runCommand } from './run-command';
import { withQueue } from './with-queue';

interface HealthOptions extends CommonOptions {
  readonly dataset: string;
}

type Table = NonNullable<FindingView['table']>;

function drawTable({ columns, rows }: Table): string[] {
  const lines = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  return lines.map((line) => `      ${line.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`);
}

function drawFinding({ severity, says, cost, advice, clipCount, table }: FindingView): string[] {
  const clips = clipCount > 0 ? ` [${clipCount} clips]` : '';
  return [
    `  ${severity.toUpperCase()}: ${says}${clips}`,
    `    Cost: ${cost}`,
    `    To do: ${advice}`,
    ...(table ? drawTable(table) : []),
  ];
}

async function runHealth(context: CommandContext, { dataset }: HealthOptions): Promise<Answer> {
  const { viewer } = context;
  const { id: datasetId } = await findDatasetByName(context, dataset);
  await requestCheck(viewer, { datasetId });
  const read = () => getHealth(viewer, { datasetId });
  const { revision, findings, kept } = await withQueue(() =>
    follow({ subjectId: datasetId, label: 'Measuring', read, ended: ['READY'] }),
  );
  const head = `“${dataset}”, revision ${revision}: ${findings.length === 0 ? 'nothing found' : `${findings.length} findings`}.`;
  const json = { dataset, revision, kept, findings };
  return { json, text: [head, ...findings.flatMap(drawFinding)].join('\n') };
}

export function addHealthCommand(program: Command): void {
  program
    .command('health')
    .description("Check a dataset's health: what is wrong with it, what that costs, what to do.")
    .requiredOption('--dataset <name>')
    .option('--workspace <name>', 'where there are several')
    .option('--json', 'one JSON document on stdout')
    .action((options: HealthOptions) =>
      runCommand(options, (context) => runHealth(context, options)),
    );
}
