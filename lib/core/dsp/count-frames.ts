/** Frames of a centred analysis: 1 + ⌊n/hop⌋, one around every hop from the first sample on. */
export function countFrames(sampleCount: number, hopLength: number): number {
  return 1 + Math.floor(sampleCount / hopLength);
}
