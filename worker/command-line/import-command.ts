import path from 'node:path';
import type { Command } from 'commander';
import { AppError } from '@/lib/core/app-error';
import { createDataset } from '@/lib/domain/datasets/create-dataset';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { getImport } from '@/lib/domain/imports/get-import';
import { listImportFiles } from '@/lib/domain/imports/list-import-files';
import type { ImportFileView, ImportOutcome } from '@/lib/domain/imports/schema';
import { startImport } from '@/lib/domain/imports/start-import';
import { lookForDataset } from './find-dataset-by-name';
import { follow } from './follow';
import { type Answer, type CommandContext, type CommonOptions, runCommand } from './run-command';
import { startStopwatch } from './stopwatch';
import { withQueue } from './with-queue';

interface ImportOptions extends CommonOptions {
  readonly corpus: string;
  readonly from: string;
  readonly dataset: string;
}

async function openDataset(context: CommandContext, options: ImportOptions): Promise<string> {
  const { dataset: name, corpus } = options;
  const found = await lookForDataset(context, name);
  if (!found) {
    const { workspaceId } = context;
    return (await createDataset(context.viewer, { workspaceId, name, corpus })).datasetId;
  }
  if (found.corpus !== corpus) {
    const message = `“${name}” holds ${found.corpusName}. Choose another name for this corpus.`;
    throw new AppError('conflict', message);
  }
  return found.id;
}

async function listAll(
  { viewer }: CommandContext,
  importId: string,
  outcome: ImportOutcome,
): Promise<ImportFileView[]> {
  const files: ImportFileView[] = [];
  let after: string | undefined;
  do {
    const page = await listImportFiles(viewer, { importId, outcome, after, take: 500 });
    files.push(...page.rows);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return files;
}

async function importInto(
  context: CommandContext,
  options: ImportOptions,
): Promise<{ datasetId: string; importId: string }> {
  const { viewer } = context;
  const serverPath = path.resolve(options.from);
  const datasetId = await openDataset(context, options);
  const { importId } = await startImport(viewer, { datasetId, serverPath });
  await commitImport(viewer, { importId });
  const read = () => getImport(viewer, { importId });
  await withQueue(() =>
    follow({ subjectId: importId, label: 'Importing', read, ended: ['FINISHED'] }),
  );
  return { datasetId, importId };
}

async function runImport(context: CommandContext, options: ImportOptions): Promise<Answer> {
  const seconds = startStopwatch();
  const { datasetId, importId } = await importInto(context, options);
  const took = seconds();
  const { counts } = await getImport(context.viewer, { importId });
  const copies = await listAll(context, importId, 'DUPLICATE');
  const kept = [
    ...(await listAll(context, importId, 'REFUSED')),
    ...(await listAll(context, importId, 'UNPARSED')),
  ];
  const refused = kept.map(({ path: file, reason }) => ({ file, reason: reason ?? '' }));
  const { actors } = await getClassBalance(context.viewer, { datasetId });
  const [imported, duplicates] = [counts.IMPORTED, counts.DUPLICATE];
  const dataset = options.dataset;
  const lines = [
    `“${dataset}”: ${imported} imported, ${duplicates} duplicates, ${refused.length} refused; ${actors.length} actors; ${took} s.`,
    ...copies.map(({ path: file, reason }) => `  duplicate: ${file}: ${reason}`),
    ...refused.map(({ file, reason }) => `  refused: ${file}: ${reason}`),
  ];
  const json = { dataset, imported, duplicates, refused, actors: actors.length, seconds: took };
  return { json, text: lines.join('\n') };
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(
      'Bring a folder or zip of a corpus into a dataset, which is made where it is missing.',
    )
    .requiredOption('--corpus <name>', 'the file-name code, e.g. ravdess')
    .requiredOption('--from <path>', 'folder or zip')
    .requiredOption('--dataset <name>')
    .option('--workspace <name>', 'where there are several')
    .option('--json', 'one JSON document on stdout')
    .action((options: ImportOptions) =>
      runCommand(options, (context) => runImport(context, options)),
    );
}
