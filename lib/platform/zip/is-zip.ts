/** Bytes that `isZip` needs to see. */
export const ZIP_MAGIC_BYTES = 4;

/** Whether a file starts as a zip does: with an entry, or with the end of an empty directory. */
export function isZip(head: Uint8Array): boolean {
  const [p, k, a, b] = head;
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}
