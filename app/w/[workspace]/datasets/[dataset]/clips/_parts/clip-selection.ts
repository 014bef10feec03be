/** Which clips are chosen, and from where Shift extends the choice. */
export interface ClipSelection {
  readonly ids: ReadonlySet<string>;
  /** position of the row that was chosen or let go last */
  readonly anchor: number | null;
}

export const NO_SELECTION: ClipSelection = { ids: new Set(), anchor: null };

/** Chooses a row, or lets it go. */
export function toggleClip({ ids }: ClipSelection, id: string, position: number): ClipSelection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: position };
}

/** The stretch of rows that Shift adds: from the anchor, or the top, to the row. */
export function rangeTo({ anchor }: ClipSelection, position: number): [number, number] {
  const from = anchor ?? 0;
  return from <= position ? [from, position] : [position, from];
}

export function addClips(
  { ids }: ClipSelection,
  added: readonly string[],
  position: number,
): ClipSelection {
  return { ids: new Set([...ids, ...added]), anchor: position };
}
