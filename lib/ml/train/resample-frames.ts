/**
 * Plays a spectrogram faster (factor above 1) or slower: frame j of the result stands at j · factor
 * and is read on the line between its neighbours.
 *
 * @param power [bands][frames]
 * @returns [bands][round(frames / factor)]
 */
export function resampleFrames(
  power: Float32Array,
  { frames, factor }: { readonly frames: number; readonly factor: number },
): Float32Array {
  const bands = power.length / frames;
  const length = Math.max(1, Math.round(frames / factor));
  const resampled = new Float32Array(bands * length);
  for (let frame = 0; frame < length; frame++) {
    const at = Math.min(frames - 1, frame * factor);
    const below = Math.floor(at);
    const above = Math.min(frames - 1, below + 1);
    for (let band = 0; band < bands; band++) {
      const value = power[band * frames + below];
      resampled[band * length + frame] =
        value + (at - below) * (power[band * frames + above] - value);
    }
  }
  return resampled;
}
