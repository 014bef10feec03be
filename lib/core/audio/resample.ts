import { buildResampleFilter, type ResampleFilter } from './build-resample-filter';

const CACHE_LIMIT = 8;
const cache = new Map<string, ResampleFilter>();

function cachedFilter(fromRateHz: number, toRateHz: number): ResampleFilter {
  const key = `${fromRateHz}/${toRateHz}`;
  const known = cache.get(key);
  if (known) return known;
  const oldest = cache.keys().next().value;
  if (cache.size >= CACHE_LIMIT && oldest !== undefined) cache.delete(oldest);
  const filter = buildResampleFilter(fromRateHz, toRateHz);
  cache.set(key, filter);
  return filter;
}

/** Σ input[at + j] · table[row + j], in four sums that the processor can run side by side. */
function multiply(input: Float64Array, at: number, row: Float64Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let j = 0; j < row.length; j += 4) {
    a += input[at + j] * row[j];
    b += input[at + j + 1] * row[j + 1];
    c += input[at + j + 2] * row[j + 2];
    d += input[at + j + 3] * row[j + 3];
  }
  return a + b + (c + d);
}

/**
 * Changes the sample rate by a polyphase Kaiser-windowed sinc: y[n] = Σ x[k]·h(n·from/to − k).
 * No delay; zeros are assumed around the signal. Pass band flat within 0.01 dB up to 0.9 of the
 * lower Nyquist frequency, everything from that frequency on at least 100 dB down.
 * @param samples one channel
 * @returns ⌈n·to/from⌉ samples; the same array where the rates are equal
 */
export function resample(
  samples: Float32Array,
  fromRateHz: number,
  toRateHz: number,
): Float32Array {
  if (fromRateHz === toRateHz) return samples;
  const { rows, half, phaseCount } = cachedFilter(fromRateHz, toRateHz);
  const padded = new Float64Array(samples.length + 2 * half);
  padded.set(samples, half - 1);
  const output = new Float32Array(Math.ceil((samples.length * toRateHz) / fromRateHz));
  const whole = Math.floor(fromRateHz / toRateHz);
  const rest = fromRateHz % toRateHz;
  let at = 0;
  let remainder = 0;
  for (let n = 0; n < output.length; n++) {
    const phase = (remainder * phaseCount) / toRateHz;
    const row = Math.floor(phase + 1e-9);
    const between = phase - row;
    let value = multiply(padded, at, rows[row] as Float64Array);
    if (between > 1e-9) {
      const next = multiply(padded, at, rows[row + 1] as Float64Array);
      value += between * (next - value);
    }
    output[n] = value;
    at += whole;
    remainder += rest;
    if (remainder >= toRateHz) {
      remainder -= toRateHz;
      at++;
    }
  }
  return output;
}
