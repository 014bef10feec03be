import { besselI0 } from '../dsp/bessel-i0';

/** The low-pass of one pair of rates, sampled at each phase between two input samples. */
export interface ResampleFilter {
  /** `phaseCount` + 1 rows of 2·half taps; row p is for an output p/phaseCount after an input. */
  readonly rows: readonly Float64Array[];
  /** Taps on each side of the output. */
  readonly half: number;
  readonly phaseCount: number;
}

/** Kaiser's β for 110 dB: 0.1102·(A − 8.7). */
const BETA = 0.1102 * (110 - 8.7);
/** Half the window, in periods of the lower rate: (A − 7.95) / (2·14.36·Δf), Δf = 0.05. */
const HALF_PERIODS = 72;
/** Middle of the transition band from 0.9 to 1 of the lower Nyquist frequency, in cycles. */
const CUTOFF = 0.475;
/** Above this many taps the rows are spaced evenly and the filter is interpolated between them. */
const MAX_TAPS = 2 ** 20;
/** Rows per period of the lower rate that keep linear interpolation's error below −120 dB. */
const INTERPOLATED_ROWS = 1024;

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Impulse response at `periods` (of the lower rate) from its middle, before normalisation. */
function response(periods: number): number {
  const position = periods / HALF_PERIODS;
  if (Math.abs(position) >= 1) return 0;
  const angle = 2 * Math.PI * CUTOFF * periods;
  const sinc = angle === 0 ? 1 : Math.sin(angle) / angle;
  return sinc * besselI0(BETA * Math.sqrt(1 - position * position));
}

/**
 * Designs the filter for a pair of rates; every row is scaled to a gain of exactly 1 at 0 Hz.
 * Source: Kaiser (1974); Oppenheim & Schafer, Discrete-Time Signal Processing, 7.5.
 */
export function buildResampleFilter(fromRateHz: number, toRateHz: number): ResampleFilter {
  const periodsPerInput = Math.min(1, toRateHz / fromRateHz);
  const half = 2 * Math.ceil(HALF_PERIODS / periodsPerInput / 2);
  const exact = toRateHz / greatestCommonDivisor(fromRateHz, toRateHz);
  const phaseCount =
    exact * 2 * half <= MAX_TAPS ? exact : Math.ceil(INTERPOLATED_ROWS * periodsPerInput);
  const rows = Array.from({ length: phaseCount + 1 }, (_, phase) => {
    const row = new Float64Array(2 * half);
    let sum = 0;
    for (let j = 0; j < row.length; j++) {
      row[j] = response((j - half + 1 - phase / phaseCount) * periodsPerInput);
      sum += row[j];
    }
    return row.map((tap) => tap / sum);
  });
  return { rows, half, phaseCount };
}
