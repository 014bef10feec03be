import type { ActorRow, ClassBalance } from '@/lib/domain/datasets/schema';
import { GENDER_WORDS } from './fact-words';

export interface GridCell {
  readonly key: string;
  readonly count: number;
  /** of the fullest cell, 0..1, for the shade */
  readonly heat: number;
}

export interface GridRow {
  readonly actor: string;
  readonly gender: string;
  readonly cells: readonly GridCell[];
  readonly total: number;
}

export interface ActorGridView {
  readonly keys: readonly string[];
  readonly rows: readonly GridRow[];
  readonly totals: readonly { readonly key: string; readonly count: number }[];
  /** actor–emotion pairs without a clip */
  readonly holes: number;
  readonly summary: string;
}

/** Actors as rows, emotions as columns, with the pairs that nobody recorded. */
export function prepareActorGrid({
  actors,
  classes,
}: Pick<ClassBalance, 'actors' | 'classes'>): ActorGridView {
  const keys = classes.map(({ key }) => key);
  const fullest = Math.max(1, ...actors.flatMap(({ counts }) => Object.values(counts)));
  const rows = actors.map((actor) => toRow(actor, { keys, fullest }));
  const holes = rows.flatMap(({ cells }) => cells).filter(({ count }) => count === 0).length;
  return {
    keys,
    rows,
    totals: classes.map(({ key, count }) => ({ key, count })),
    holes,
    summary: summarise(rows, holes),
  };
}

function toRow(
  { label, gender, counts, total }: ActorRow,
  { keys, fullest }: { keys: readonly string[]; fullest: number },
): GridRow {
  const cells = keys.map((key) => {
    const count = counts[key] ?? 0;
    return { key, count, heat: count / fullest };
  });
  return { actor: label, gender: gender ? GENDER_WORDS[gender] : 'not known', cells, total };
}

function summarise(rows: readonly GridRow[], holes: number): string {
  const women = rows.filter(({ gender }) => gender === 'female').length;
  const men = rows.filter(({ gender }) => gender === 'male').length;
  const people = `${women} female, ${men} male`;
  if (holes === 0) return `${people}; every actor speaks every emotion.`;
  return `${people}; ${holes} ${holes === 1 ? 'pair has' : 'pairs have'} no clip.`;
}
