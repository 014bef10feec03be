import type { LabelSource } from './labelling';

const nameOf = (path: string): string => (path.split('/').at(-1) ?? '').toLowerCase();
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Whether a file may be a table that tells of clips; audformat's header counts as one. */
export function isTableName(path: string): boolean {
  return /\.(csv|tsv|jsonl|ndjson)$/i.test(path) || nameOf(path) === 'db.yaml';
}

/** Hugging Face's name for the table of an AudioFolder; each split's folder may hold one. */
const isAudioFolderTable = (path: string): boolean =>
  ['metadata.csv', 'metadata.jsonl'].includes(nameOf(path));

function findAudformat(paths: readonly string[]): LabelSource[] {
  return paths
    .filter((path) => nameOf(path) === 'db.yaml')
    .map((header) => {
      const folder = folderOf(header);
      const own = (path: string): boolean =>
        folderOf(path) === folder && /^db\..+\.csv$/.test(nameOf(path));
      return { kind: 'audformat', paths: [header, ...paths.filter(own)] };
    });
}

/**
 * What in a drop may tell of its clips, the likeliest first: an audformat database, an AudioFolder's
 * tables, any other table, and at last the folders themselves, where audio lies in any.
 */
export function findLabelSources(
  paths: readonly string[],
  audioPaths: readonly string[],
): LabelSource[] {
  const sources = findAudformat(paths);
  const taken = new Set(sources.flatMap((source) => source.paths));
  const tables = paths.filter((path) => isTableName(path) && !taken.has(path));
  const audioFolder = tables.filter(isAudioFolderTable);
  if (audioFolder.length > 0) sources.push({ kind: 'table', paths: audioFolder });
  for (const path of tables) {
    if (!isAudioFolderTable(path)) sources.push({ kind: 'table', paths: [path] });
  }
  if (audioPaths.some((path) => path.includes('/'))) sources.push({ kind: 'folders', paths: [] });
  return sources;
}
