import path from 'node:path';
import type { Command } from 'commander';
import { AppError } from '@/lib/core/app-error';
import { CORPORA } from '@/lib/core/corpora/corpora';
import type { Labelling } from '@/lib/core/metadata/labelling';
import { createDataset } from '@/lib/domain/datasets/create-dataset';
import { findCorpus } from '@/lib/domain/datasets/find-corpus';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { fetchCorpus } from '@/lib/domain/imports/fetch-corpus';
import { getImport } from '@/lib/domain/imports/get-import';
import { listImportFiles } from '@/lib/domain/imports/list-import-files';
import { planLabelling } from '@/lib/domain/imports/plan-labelling';
import type { ImportFileView, ImportOutcome } from '@/lib/domain/imports/schema';
import { startImport } from '@/lib/domain/imports/start-import';
import { chooseSource, type SourceOptions } from './choose-source';
import { lookForDataset } from './find-dataset-by-name';
import { follow } from './follow';
import { parseColumnMap } from './parse-column-map';
import { type Answer, type CommandContext, type CommonOptions, runCommand } from './run-command';
import { startStopwatch } from './stopwatch';
import { withQueue } from './with-queue';

interface ImportOptions extends CommonOptions, SourceOptions {
  readonly corpus: string;
  readonly dataset: string;
  readonly table?: string;
  readonly map?: string;
}

/** What `--table` and `--map` ask for; without them, what lies in the folder tells the labels. */
async function decide(
  { viewer }: CommandContext,
  importId: string,
  { corpus, table, map }: ImportOptions,
): Promise<{ labelling: Labelling | null }> {
  if (findCorpus(corpus).labelsFrom === 'file-names') {
    if (table === undefined && map === undefined) return { labelling: null };
    const message = `The names of ${corpus} tell its labels. --table and --map are for --corpus custom.`;
    throw new AppError('invalid', message);
  }
  const columns = parseColumnMap(map ?? '');
  return { labelling: await planLabelling(viewer, { importId, table, columns }) };
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

/** Opens the import of a folder or zip on this machine, or of the corpus's public archive. */
async function beginImport(
  context: CommandContext,
  datasetId: string,
  options: ImportOptions,
): Promise<string> {
  const { viewer } = context;
  const { from } = options;
  if (from === undefined) {
    return (await fetchCorpus(viewer, { datasetId, acceptLicence: true })).importId;
  }
  const { importId } = await startImport(viewer, { datasetId, serverPath: path.resolve(from) });
  await commitImport(viewer, { importId, ...(await decide(context, importId, options)) });
  return importId;
}

async function importInto(
  context: CommandContext,
  options: ImportOptions,
): Promise<{ datasetId: string; importId: string }> {
  const from = chooseSource(options);
  const datasetId = await openDataset(context, options);
  const importId = await beginImport(context, datasetId, options);
  const read = () => getImport(context.viewer, { importId });
  const subjectId = importId;
  await withQueue(async () => {
    if (from === null) {
      await follow({
        subjectId,
        label: 'Fetching',
        read,
        ended: ['QUEUED', 'RUNNING', 'FINISHED'],
      });
    }
    await follow({ subjectId, label: 'Importing', read, ended: ['FINISHED'] });
  });
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
  const { IMPORTED: imported, DUPLICATE: duplicates, ALREADY_HERE: alreadyHere } = counts;
  const dataset = options.dataset;
  const lines = [
    `“${dataset}”: ${imported} imported, ${duplicates} duplicates, ${alreadyHere} already here, ${refused.length} refused; ${actors.length} actors; ${took} s.`,
    ...copies.map(({ path: file, reason }) => `  duplicate: ${file}: ${reason}`),
    ...refused.map(({ file, reason }) => `  refused: ${file}: ${reason}`),
  ];
  const outcome = { imported, duplicates, alreadyHere, refused };
  const json = { dataset, ...outcome, actors: actors.length, seconds: took };
  return { json, text: lines.join('\n') };
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(
      'Bring a folder or zip of a corpus, or the corpus itself from its public archive, into a dataset, which is made where it is missing.',
    )
    .requiredOption('--corpus <name>', `one of ${Object.keys(CORPORA).join(', ')}`)
    .option('--from <path>', 'folder or zip')
    .option('--fetch', 'from the public archive that keeps the corpus')
    .option('--accept-licence', 'of the corpus that is fetched; without it, the licence is shown')
    .requiredOption('--dataset <name>')
    .option('--table <path>', 'for custom: the table in it that holds the labels')
    .option('--map <fields>', 'for custom: its columns, e.g. file=path,actor=speaker,emotion=label')
    .option('--workspace <name>', 'where there are several')
    .option('--json', 'one JSON document on stdout')
    .action((options: ImportOptions) =>
      runCommand(options, (context) => runImport(context, options)),
    );
}
