/** A table that tells of files, read from text; all cells are words. */
export interface MetadataTable {
  /** where it lies in the drop, `/` between folders */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly MetadataRow[];
  /** what could not be read of it, in words */
  readonly remarks: readonly string[];
}

export interface MetadataRow {
  /** line of the file on which it begins, counted from 1 */
  readonly line: number;
  /** by column; an absent one is empty */
  readonly cells: Readonly<Record<string, string>>;
}
