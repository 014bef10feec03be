/** Means of so many equal groups of neighbouring bands: [nMels][frames] → [bands][frames]. */
export function poolBands(
  logMel: Float64Array,
  { nMels, frames, bands }: { nMels: number; frames: number; bands: number },
): Float64Array {
  const pooled = new Float64Array(bands * frames);
  for (let group = 0; group < bands; group++) {
    const from = Math.floor((group * nMels) / bands);
    const to = Math.max(from + 1, Math.floor(((group + 1) * nMels) / bands));
    for (let band = from; band < to; band++) {
      for (let t = 0; t < frames; t++) {
        pooled[group * frames + t] += logMel[band * frames + t] / (to - from);
      }
    }
  }
  return pooled;
}
