/**
 * Mean of all channels, in double precision before rounding; a single channel is returned as it is.
 * @param channels arrays of one length
 */
export function mixToMono(channels: readonly Float32Array[]): Float32Array {
  const [first] = channels;
  if (!first) return new Float32Array(0);
  if (channels.length === 1) return first;
  const mixed = new Float32Array(first.length);
  for (let i = 0; i < mixed.length; i++) {
    let sum = 0;
    for (let c = 0; c < channels.length; c++) sum += (channels[c] as Float32Array)[i];
    mixed[i] = sum / channels.length;
  }
  return mixed;
}
