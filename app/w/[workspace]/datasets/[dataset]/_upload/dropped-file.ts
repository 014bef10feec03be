/** One file of a drop, at its path inside the drop (`/` between folders). */
export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

const isZipName = (path: string): boolean => /\.zip$/i.test(path);
const isAudioName = (path: string): boolean => /\.(wav|wave|flac)$/i.test(path);

export interface SortedDrop {
  readonly zips: readonly DroppedFile[];
  /** by their name; whether they hold sound is seen later */
  readonly audio: readonly DroppedFile[];
  /** tables that tell the labels of this corpus */
  readonly tables: readonly DroppedFile[];
  /** other tables, pictures, hidden files: never uploaded */
  readonly left: readonly DroppedFile[];
}

/**
 * What of a drop is an archive, what calls itself audio, which tables are wanted, and what stays
 * where it is.
 */
export function sortDrop(
  files: readonly DroppedFile[],
  isWantedTable: (path: string) => boolean,
): SortedDrop {
  const visible = (path: string) => !path.split('/').some((part) => part.startsWith('.'));
  const zips = files.filter(({ path }) => visible(path) && isZipName(path));
  const audio = files.filter(({ path }) => visible(path) && isAudioName(path));
  const tables = files.filter(({ path }) => visible(path) && isWantedTable(path));
  const wanted = new Set([...zips, ...audio, ...tables]);
  return { zips, audio, tables, left: files.filter((file) => !wanted.has(file)) };
}
