import { emotionLabel } from '@/lib/core/emotions';
import type { CrossField, CrossTable } from '@/lib/domain/explore/schema';
import type { GridCell } from './prepare-actor-grid';

export interface CrossRow {
  readonly word: string;
  readonly cells: readonly GridCell[];
  readonly total: number;
  /** of the clips page; null for values that the page cannot be asked for */
  readonly query: string | null;
}

export interface CrossBlock {
  readonly field: CrossField;
  readonly rows: readonly CrossRow[];
}

const GENDER_WORDS: Readonly<Record<string, string>> = {
  FEMALE: 'female',
  MALE: 'male',
  OTHER: 'other',
};
const MOST_HOLES_NAMED = 4;

type Row = CrossTable['rows'][number];

function wordOf(field: CrossField, { value, isRest }: Row): string {
  if (isRest) return 'all others';
  if (value === null) return 'not known';
  return field === 'gender' ? (GENDER_WORDS[value] ?? value) : value;
}

function toBlock({ field, rows }: CrossTable, keys: readonly string[]): CrossBlock {
  const fullest = Math.max(1, ...rows.flatMap(({ counts }) => Object.values(counts)));
  return {
    field,
    rows: rows.map((row) => {
      const cells = keys.map((key) => {
        const count = row.counts[key] ?? 0;
        return { key, count, heat: count / fullest };
      });
      return {
        word: wordOf(field, row),
        cells,
        total: cells.reduce((sum, { count }) => sum + count, 0),
        query: row.value === null ? null : `${field}=${encodeURIComponent(row.value)}`,
      };
    }),
  };
}

/** Labels as columns, one block of rows for each field, and a sentence on what nobody recorded. */
export function prepareCrossTables(
  tables: readonly CrossTable[],
  keys: readonly string[],
): { readonly blocks: readonly CrossBlock[]; readonly summary: string } {
  const spoken = keys.filter((key) =>
    tables.some(({ rows }) => rows.some(({ counts }) => counts[key])),
  );
  const blocks = tables.map((table) => toBlock(table, spoken));
  return { blocks, summary: summarise(blocks) };
}

function summarise(blocks: readonly CrossBlock[]): string {
  const holes = blocks.flatMap(({ rows }) =>
    rows.flatMap(({ word, cells }) =>
      cells
        .filter(({ count }) => count === 0)
        .map(({ key }) => `${emotionLabel(key).word} with “${word}”`),
    ),
  );
  if (holes.length === 0) return 'Every label occurs with each of these.';
  const named = holes.slice(0, MOST_HOLES_NAMED).join(', ');
  const more = holes.length - MOST_HOLES_NAMED;
  const rest = more > 0 ? ` and ${more} more pairs` : '';
  return `No clip of ${named}${rest}: there a model can learn the one in place of the other.`;
}
