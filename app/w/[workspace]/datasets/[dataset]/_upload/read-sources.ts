import { AppError } from '@/lib/core/app-error';
import { findLabelSources } from '@/lib/core/metadata/find-label-sources';
import type { LabelSource } from '@/lib/core/metadata/labelling';
import type { MetadataTable } from '@/lib/core/metadata/metadata-table';

/** A source of labels in a drop, with what its tables hold, or why they cannot be read. */
export interface ReadSource {
  readonly source: LabelSource;
  readonly tables: readonly MetadataTable[];
  readonly problem: string | null;
}

/** Reads tables with the worker's own code, which comes along only where there are any. */
export async function readSource(
  source: LabelSource,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadSource> {
  const { readTables } = await import('@/lib/domain/tables/read-tables');
  try {
    return { source, tables: readTables(source, files), problem: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { source, tables: [], problem: error.message };
  }
}

/** Everything in a drop that may tell its labels, the likeliest first; what cannot be read comes last. */
export async function readSources(
  files: ReadonlyMap<string, Uint8Array>,
  audioPaths: readonly string[],
): Promise<ReadSource[]> {
  const found = findLabelSources([...files.keys()], audioPaths);
  const read = await Promise.all(found.map((source) => readSource(source, files)));
  return read.sort((a, b) => Number(a.problem !== null) - Number(b.problem !== null));
}
