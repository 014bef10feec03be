/**
 * Level of the largest sample of any channel: 20·log₁₀(max |x|).
 * @returns dBFS; null for digital silence
 */
export function peakLevel(channels: readonly Float32Array[]): number | null {
  let largest = 0;
  for (const samples of channels) {
    for (let i = 0; i < samples.length; i++) {
      const magnitude = Math.abs(samples[i]);
      if (magnitude > largest) largest = magnitude;
    }
  }
  return largest > 0 ? 20 * Math.log10(largest) : null;
}
