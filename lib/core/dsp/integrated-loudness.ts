import { type Biquad, kWeighting } from './k-weighting';

/** −0.691 + 10·log10(power): 997 Hz at full scale in one channel is −3.01 LUFS. */
const OFFSET_LU = -0.691;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;
/** A block lasts 400 ms and begins 100 ms after the one before it. */
const STEPS_PER_BLOCK = 4;
const STEPS_PER_SEC = 10;

const loudnessOf = (power: number): number => OFFSET_LU + 10 * Math.log10(power);
const powerOf = (lufs: number): number => 10 ** ((lufs - OFFSET_LU) / 10);

/** Adds the squares of the weighted channel to the sum of each 100 ms. */
function addSquares(
  samples: Float32Array,
  [first, second]: readonly [Biquad, Biquad],
  steps: { readonly ends: Uint32Array; readonly squares: Float64Array },
): void {
  const { ends, squares } = steps;
  let u1 = 0;
  let u2 = 0;
  let v1 = 0;
  let v2 = 0;
  let at = 0;
  for (let step = 0; step < ends.length; step++) {
    let sum = 0;
    for (; at < ends[step]; at++) {
      const x = samples[at];
      const u = first.b0 * x + u1;
      u1 = first.b1 * x - first.a1 * u + u2;
      u2 = first.b2 * x - first.a2 * u;
      const v = second.b0 * u + v1;
      v1 = second.b1 * u - second.a1 * v + v2;
      v2 = second.b2 * u - second.a2 * v;
      sum += v * v;
    }
    squares[step] += sum;
  }
}

/** Mean weighted power of each block, all channels added. */
function blockPowers(channels: readonly Float32Array[], sampleRate: number): Float64Array {
  const length = channels[0]?.length ?? 0;
  const stepCount = Math.floor((length * STEPS_PER_SEC) / sampleRate);
  const isShort = stepCount < STEPS_PER_BLOCK;
  const ends = isShort
    ? Uint32Array.of(length)
    : Uint32Array.from({ length: stepCount }, (_, i) =>
        Math.floor(((i + 1) * sampleRate) / STEPS_PER_SEC),
      );
  const squares = new Float64Array(ends.length);
  const filters = kWeighting(sampleRate);
  for (const samples of channels) addSquares(samples, filters, { ends, squares });
  if (isShort) return squares.map((sum) => (length > 0 ? sum / length : 0));
  return Float64Array.from({ length: stepCount - STEPS_PER_BLOCK + 1 }, (_, block) => {
    const last = block + STEPS_PER_BLOCK - 1;
    let sum = 0;
    for (let step = block; step <= last; step++) sum += squares[step];
    return sum / (ends[last] - (block > 0 ? ends[block - 1] : 0));
  });
}

/** Mean of the powers above a gate; null where there are none. */
function meanAbove(powers: Float64Array, gate: number): number | null {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < powers.length; i++) {
    if (powers[i] <= gate) continue;
    sum += powers[i];
    count++;
  }
  return count > 0 ? sum / count : null;
}

/**
 * Integrated programme loudness: −0.691 + 10·log10 of the mean K-weighted power of blocks of 400 ms
 * (75 % overlap) that lie above −70 LUFS and above 10 LU below the mean of those.
 * Source: ITU-R BS.1770-4, annex 1. A recording shorter than one block is taken as one block of its
 * own length, which the recommendation leaves open; a last block that is not full is left out. The
 * reference tone of 997 Hz is met within 0.01 LU from 44.1 kHz on, within 0.05 LU at 16 kHz.
 * @param channels of one length, full scale 1, each with a weight of 1: mono, or left, right, centre
 * @returns LUFS; null where no block lies above −70 LUFS
 */
export function integratedLoudness(
  channels: readonly Float32Array[],
  sampleRate: number,
): number | null {
  const powers = blockPowers(channels, sampleRate);
  const absolute = powerOf(ABSOLUTE_GATE_LUFS);
  const ungated = meanAbove(powers, absolute);
  if (ungated === null) return null;
  const relative = powerOf(loudnessOf(ungated) + RELATIVE_GATE_LU);
  const gated = meanAbove(powers, Math.max(absolute, relative));
  return gated === null ? null : loudnessOf(gated);
}
