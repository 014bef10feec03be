/** One file of an import. */
export interface ImportEntry {
  /** unique in the import, `/` between folders */
  readonly path: string;
  readonly sizeBytes: number;
  /** why it is not even read; null where it may be */
  readonly refusal: string | null;
  /** @throws AppError with the reason why it cannot be read */
  readonly read: () => Promise<Uint8Array>;
}

/** Where files of an import come from: an archive, a folder, or files that were dropped one by one. */
export interface ImportSource {
  readonly name: string;
  /**
   * Gives the files, for the time that `use` takes, in no particular order.
   * @throws AppError where the source as a whole cannot be read
   */
  withEntries<T>(use: (entries: readonly ImportEntry[]) => Promise<T>): Promise<T>;
}

/** An entry that is only there to say why it is not imported. */
export function refusedEntry(path: string, refusal: string): ImportEntry {
  return { path, sizeBytes: 0, refusal, read: () => Promise.reject(new Error(refusal)) };
}

/** By code units, so that the order is the same on every machine. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : Number(a.path > b.path);
