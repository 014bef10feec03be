import { createRandom, type Random } from '../random';
import { FUNCTIONALS_SPEC } from './functionals-spec';
import { poolBands } from './pool-bands';
import type { SpokenFrames } from './spoken-frames';

const LENGTH = 9;
/** Three taps weigh 2, six −1: a kernel sums to 0 and does not see a constant. */
const HEAVY = 3;
const { kernels: SPEC } = FUNCTIONALS_SPEC;

interface Kernel {
  readonly channel: number;
  readonly dilation: number;
  /** offsets of the heavy taps from the centre, in frames */
  readonly heavy: readonly number[];
  readonly threshold: number;
}

/** Standard normal. Source: Box & Muller (1958). */
const drawNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

function drawHeavy(random: Random): number[] {
  const taps = new Set<number>();
  while (taps.size < HEAVY) taps.add(random.below(LENGTH));
  return [...taps].sort((a, b) => a - b).map((tap) => tap - (LENGTH - 1) / 2);
}

function drawKernels(): Kernel[] {
  const random = createRandom(SPEC.seed);
  return Array.from({ length: SPEC.count }, () => {
    const dilation = SPEC.dilations[random.below(SPEC.dilations.length)] as number;
    return {
      channel: random.below(SPEC.bands + 2),
      dilation,
      heavy: drawHeavy(random).map((tap) => tap * dilation),
      threshold: SPEC.thresholdDb * drawNormal(random),
    };
  });
}

const KERNELS = drawKernels();
const REACH = ((LENGTH - 1) / 2) * Math.max(...SPEC.dilations);

/** [channels][REACH + frames + REACH]: pooled bands, level and pitch, their ends held. */
function padChannels(spoken: SpokenFrames): Float64Array {
  const { frames, nMels, logMel, levelDb, pitch } = spoken;
  const wide = frames + 2 * REACH;
  const pooled = poolBands(floorAt(logMel, SPEC.rangeDb), { nMels, frames, bands: SPEC.bands });
  const channels = new Float64Array((SPEC.bands + 2) * wide);
  const put = (channel: number, track: Float64Array): void => {
    const at = channel * wide;
    channels.fill(track[0], at, at + REACH);
    channels.set(track, at + REACH);
    channels.fill(track[frames - 1], at + REACH + frames, at + wide);
  };
  for (let band = 0; band < SPEC.bands; band++) {
    put(band, pooled.subarray(band * frames, (band + 1) * frames));
  }
  put(SPEC.bands, levelDb);
  put(
    SPEC.bands + 1,
    pitch.map((semitones) => SPEC.dbPerSemitone * semitones),
  );
  return channels;
}

function floorAt(logMel: Float64Array, rangeDb: number): Float64Array {
  const floor = logMel.reduce((most, db) => Math.max(most, db)) - rangeDb;
  return logMel.map((db) => Math.max(db, floor));
}

/** Sums of the nine taps of each dilation at each frame, by channel: what all kernels subtract. */
function sumTaps(channels: Float64Array, frames: number, dilation: number): Float64Array {
  const wide = frames + 2 * REACH;
  const sums = new Float64Array(channels.length);
  for (let from = REACH; from < channels.length; from += wide) {
    for (let t = from; t < from + frames; t++) {
      for (let tap = -4; tap <= 4; tap++) sums[t] += channels[t + tap * dilation];
    }
  }
  return sums;
}

/**
 * Convolves pooled bands, level and pitch with random kernels of nine taps and gives for each the share
 * of frames at which the answer exceeds its threshold. Kernels and thresholds are drawn once, seeded,
 * and never see data.
 * Source: Dempster, Schmidt & Webb (2021), MiniRocket, KDD: weights −1 and 2, dilations, proportion of
 * positive values; thresholds from data there, from a normal distribution here.
 * @returns one share per kernel
 */
export function applyRandomKernels(spoken: SpokenFrames): Float64Array {
  const { frames } = spoken;
  const wide = frames + 2 * REACH;
  const channels = padChannels(spoken);
  const sums = new Map(SPEC.dilations.map((d) => [d as number, sumTaps(channels, frames, d)]));
  return Float64Array.from(KERNELS, ({ channel, dilation, heavy, threshold }) => {
    const base = sums.get(dilation) as Float64Array;
    const [a, b, c] = heavy as [number, number, number];
    const from = channel * wide + REACH;
    let above = 0;
    for (let t = from; t < from + frames; t++) {
      const answer = 3 * (channels[t + a] + channels[t + b] + channels[t + c]) - base[t];
      if (answer > threshold) above++;
    }
    return above / frames;
  });
}
