/**
 * Whether all channels hold the same samples.
 * @param channels arrays of one length
 * @returns null for fewer than two channels
 */
export function areChannelsIdentical(channels: readonly Float32Array[]): boolean | null {
  const [first, ...others] = channels;
  if (!first || others.length === 0) return null;
  return others.every((other) => {
    for (let i = 0; i < first.length; i++) if (other[i] !== first[i]) return false;
    return true;
  });
}
