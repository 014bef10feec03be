import { guessEmotion } from './guess-emotion';
import { labelFolder } from './label-from-folder';
import type { MetadataTable } from './metadata-table';

export interface LabelCount {
  readonly label: string;
  /** rows or files */
  readonly count: number;
}

function countWords(words: Iterable<string>): LabelCount[] {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** The different labels of a column, the most frequent first. */
export function collectColumnLabels(
  tables: readonly MetadataTable[],
  column: string | null,
): LabelCount[] {
  if (column === null) return [];
  return countWords(tables.flatMap(({ rows }) => rows.map(({ cells }) => cells[column] ?? '')));
}

/** The different folders that hold files, the fullest first. */
export function collectFolderLabels(paths: readonly string[]): LabelCount[] {
  return countWords(paths.map((path) => labelFolder(path) ?? ''));
}

/** The emotion that each label most likely means, for a person to check. */
export function proposeLabels(counts: readonly LabelCount[]): Record<string, string | null> {
  return Object.fromEntries(counts.map(({ label }) => [label, guessEmotion(label)]));
}
