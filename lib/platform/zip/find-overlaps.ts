import type { Entry } from 'yauzl';

const LOCAL_HEADER_BYTES = 30;

/** Entries that claim bytes of another entry: the trick by which small bombs unpack to petabytes. */
export function findOverlaps(entries: readonly Entry[]): Set<Entry> {
  const byPlace = [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  const overlapping = new Set<Entry>();
  let furthest: { readonly end: number; readonly entry: Entry } | undefined;
  for (const entry of byPlace) {
    const start = entry.relativeOffsetOfLocalHeader;
    const end = start + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize;
    if (furthest && furthest.end > start) {
      overlapping.add(furthest.entry);
      overlapping.add(entry);
    }
    if (!furthest || end > furthest.end) furthest = { end, entry };
  }
  return overlapping;
}
