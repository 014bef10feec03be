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
  /** tables, pictures, hidden files: never uploaded */
  readonly left: readonly DroppedFile[];
}

/** What of a drop is an archive, what calls itself audio, and what stays where it is. */
export function sortDrop(files: readonly DroppedFile[]): SortedDrop {
  const visible = (path: string) => !path.split('/').some((part) => part.startsWith('.'));
  const zips = files.filter(({ path }) => visible(path) && isZipName(path));
  const audio = files.filter(({ path }) => visible(path) && isAudioName(path));
  const wanted = new Set([...zips, ...audio]);
  return { zips, audio, left: files.filter((file) => !wanted.has(file)) };
}
