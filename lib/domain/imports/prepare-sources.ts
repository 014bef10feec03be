import { AppError } from '@/lib/core/app-error';
import { byPath, type ImportEntry, type ImportSource, refusedEntry } from './import-source';
import { isLitter } from './is-litter';

const NOTHING = new AppError(
  'invalid',
  'There are no files in what was brought. Drop a folder or a zip with recordings.',
);

/** The source with its files in order, without litter, under paths that are unique in the import. */
function orderedSource(source: ImportSource, prefix: string): ImportSource {
  const order = (entries: readonly ImportEntry[]): ImportEntry[] =>
    entries
      .filter(({ path }) => !isLitter(path))
      .map((entry) => ({ ...entry, path: prefix + entry.path }))
      .sort(byPath);
  return {
    name: source.name,
    withEntries: (use) => source.withEntries((entries) => use(order(entries))),
  };
}

/** The source, or where it is broken and not the only one, an entry that says so. */
async function countOrExcuse(
  source: ImportSource,
  isOnly: boolean,
): Promise<{ source: ImportSource; files: number }> {
  try {
    return { source, files: await source.withEntries(async (entries) => entries.length) };
  } catch (error) {
    if (isOnly || !(error instanceof AppError)) throw error;
    const excuse = refusedEntry(source.name, error.message);
    return { source: { name: source.name, withEntries: (use) => use([excuse]) }, files: 1 };
  }
}

/**
 * Puts the sources of an import in a fixed order and counts their files.
 * @throws AppError where the only source is broken, or there is nothing in any
 */
export async function prepareSources(
  sources: readonly ImportSource[],
): Promise<{ sources: ImportSource[]; total: number }> {
  const isOnly = sources.length === 1;
  const prepared: ImportSource[] = [];
  let total = 0;
  for (const source of sources) {
    // Archives of one release often repeat each other's paths.
    const prefix = isOnly || source.name === '' ? '' : `${source.name}/`;
    const counted = await countOrExcuse(orderedSource(source, prefix), isOnly);
    prepared.push(counted.source);
    total += counted.files;
  }
  if (total === 0) throw NOTHING;
  return { sources: prepared, total };
}
