import path from 'node:path';
import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { collectColumnLabels, proposeLabels } from '@/lib/core/metadata/collect-labels';
import { findLabelSources, isTableName } from '@/lib/core/metadata/find-label-sources';
import type { Labelling, LabelSource } from '@/lib/core/metadata/labelling';
import type { MetadataTable } from '@/lib/core/metadata/metadata-table';
import { columnsOf, proposeLabelling } from '@/lib/core/metadata/propose-labelling';
import type { Import } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { readTables } from '../tables/read-tables';
import { findEditableImport } from './find-import';
import { openSources } from './open-sources';
import { planLabellingInput } from './schema';
import { surveySources } from './survey-sources';

type Columns = z.output<typeof planLabellingInput>['columns'];

/** The table's path in what is imported; it may be named as a file of this machine too. */
function pathInside({ serverPath }: Import, table: string): string {
  const inside = serverPath && path.isAbsolute(table) ? path.relative(serverPath, table) : table;
  return path.normalize(inside).split(path.sep).join('/');
}

function chooseSource(sources: readonly LabelSource[], table: string | undefined): LabelSource {
  const fits = sources.filter(({ paths }) => table === undefined || paths.includes(table));
  const [source] = fits;
  if (source) return source;
  const tables = sources.flatMap(({ paths }) => paths).join(', ') || 'none';
  throw new AppError(
    'invalid',
    table === undefined
      ? 'There is neither a table nor a folder that could tell the labels; nothing was imported.'
      : `The table ${table} is not among what is imported. Tables there: ${tables}.`,
  );
}

/** @throws AppError `invalid` for a column that no table has */
function mapColumns(
  proposed: Labelling,
  tables: readonly MetadataTable[],
  columns: Columns,
): Labelling {
  const known = columnsOf(tables);
  const wrong = Object.values(columns).find((column) => !known.includes(column));
  if (wrong !== undefined) {
    throw new AppError('invalid', `There is no column “${wrong}”. There are: ${known.join(', ')}.`);
  }
  const mapped = { ...proposed.columns, ...columns };
  const isMapped = proposed.source.kind !== 'folders';
  return {
    ...proposed,
    columns: mapped,
    actorFrom: isMapped && mapped.actor !== null ? 'column' : proposed.actorFrom,
    labels: isMapped ? proposeLabels(collectColumnLabels(tables, mapped.emotion)) : proposed.labels,
  };
}

/**
 * How the labels of an import are read, told by its tables, their columns and its folders, for who
 * imports without looking at a preview. Nothing is stored; it goes into commitImport.
 * @throws AppError `invalid` where nothing tells the labels, or a named table or column is not there
 */
export async function planLabelling(
  viewer: Viewer,
  input: z.input<typeof planLabellingInput>,
): Promise<Labelling> {
  const { importId, table, columns } = planLabellingInput.parse(input);
  const found = await findEditableImport(viewer, importId);
  const { sources } = await openSources(found);
  const survey = await surveySources(sources, isTableName);
  const source = chooseSource(
    findLabelSources(survey.paths, survey.audioPaths),
    table === undefined ? undefined : pathInside(found, table),
  );
  const tables = readTables(source, survey.tables);
  const proposed = proposeLabelling({ source, tables, paths: survey.audioPaths });
  return mapColumns(proposed, tables, columns);
}
