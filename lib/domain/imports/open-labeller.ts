import { AppError } from '@/lib/core/app-error';
import type { ActorTable, Corpus } from '@/lib/core/corpora/corpus';
import { buildLabeller, type Labeller } from '@/lib/core/metadata/build-labeller';
import type { Corrections } from '@/lib/core/metadata/correct-clip';
import { isActorTable } from '@/lib/core/metadata/is-actor-table';
import type { Labelling, LabelSource } from '@/lib/core/metadata/labelling';
import { readTables } from '../tables/read-tables';
import type { ImportSource } from './import-source';
import { correctionsSchema, labellingSchema } from './schema';
import { surveySources } from './survey-sources';
import type { TakenImport } from './take-up-import';

export interface OpenedLabeller extends Pick<Labeller, 'label'> {
  /** files that were read for labels; they are no recordings to report */
  readonly tables: ReadonlySet<string>;
}

async function readFrom(
  sources: readonly ImportSource[],
  isWanted: (path: string) => boolean,
  kind: LabelSource['kind'],
) {
  const { audioPaths, tables: files } = await surveySources(sources, isWanted);
  const paths = [...files.keys()];
  return { audioPaths, paths, tables: readTables({ kind, paths }, files) };
}

/** Files that were left out need not have been sent; rows still mean them, not others. */
const leftOut = (corrections: Corrections): string[] =>
  Object.keys(corrections).filter((path) => corrections[path]?.isLeftOut);

interface Given {
  readonly corpus: Corpus;
  readonly sources: readonly ImportSource[];
  readonly corrections: Corrections;
}

async function byLabelling(
  { corpus, sources, corrections }: Given,
  labelling: Labelling,
): Promise<OpenedLabeller> {
  const { kind, paths } = labelling.source;
  const wanted = new Set(paths);
  const found = await readFrom(sources, (path) => wanted.has(path), kind);
  const missing = paths.filter((path) => !found.paths.includes(path));
  if (missing.length > 0) {
    throw new AppError(
      'invalid',
      `The table ${missing[0]} did not come along. Import it again with its table.`,
    );
  }
  const all = [...new Set([...found.audioPaths, ...leftOut(corrections)])];
  const { label } = buildLabeller({
    corpus,
    labelling,
    tables: found.tables,
    paths: all,
    corrections,
  });
  return { label, tables: wanted };
}

async function byNames(
  { corpus, sources, corrections }: Given,
  actorTable: ActorTable | null,
): Promise<OpenedLabeller> {
  const isWanted = (path: string): boolean => isActorTable(actorTable, path);
  const { tables, paths } = actorTable
    ? await readFrom(sources, isWanted, 'table')
    : { tables: [], paths: [] };
  const { label } = buildLabeller({ corpus, labelling: null, tables, paths: [], corrections });
  return { label, tables: new Set(paths) };
}

/**
 * Gives the files of an import their labels as was decided when it was committed.
 * @throws AppError where nothing says how, or a table cannot be read
 */
export async function openLabeller(
  taken: TakenImport,
  corpus: Corpus,
  sources: readonly ImportSource[],
): Promise<OpenedLabeller> {
  const labelling = labellingSchema.nullable().parse(taken.labelling);
  const corrections = correctionsSchema.parse(taken.corrections ?? {});
  const given = { corpus, sources, corrections };
  if (labelling) return byLabelling(given, labelling);
  if (corpus.labelsFrom === 'file-names') return byNames(given, corpus.actorTable);
  throw new AppError(
    'invalid',
    'Nothing says where the labels are. Import again and choose a table, or the folders.',
  );
}
