import { type Fingerprint, WEAK_BITS } from '@/lib/core/fingerprint/fingerprint';
import { createRandom, type Random } from '@/lib/core/random';

const BANDS = 32;
/**
 * Moving average of white noise, twice: bits change from frame to frame as often as those of RAVDESS
 * and EmoDB do, 12 % over one frame, 23 % over two, 34 % over three, 44 % over four.
 */
const SMOOTHED = 4;
/** Frames of a clip; the mean of RAVDESS and EmoDB is 106 active ones. */
const FEWEST_FRAMES = 70;
const MOST_FRAMES = 140;
/** Takes are alike up to a correlation at which 21 % of the bits differ, as in the two most alike of RAVDESS and EmoDB. */
const LEAST_ALIKE = 0.1;
const MOST_ALIKE = 0.78;
/** One clip in so many is a copy; of noise that turns 10 % of the bits in the mean. */
const COPIES_EVERY = 100;
const COPY_ALIKE = 0.95;
const MOST_CUT = 20;
/** One clip in so many begins with the same hum. */
const HUM_EVERY = 20;
const HUM_FRAMES = 8;
const SENTENCES = 2;

/** The growths whose signs are a fingerprint's bits: BANDS a frame. */
type Growths = Float32Array;

export interface Copy {
  readonly first: number;
  readonly second: number;
}

function smooth(values: Growths): Growths {
  const result = new Float32Array(values.length);
  const scale = 1 / Math.sqrt(SMOOTHED);
  for (let i = 0; i < values.length; i++) {
    let sum = 0;
    for (let lag = 0; lag < SMOOTHED && i >= lag * BANDS; lag++) sum += values[i - lag * BANDS];
    result[i] = scale * sum;
  }
  return result;
}

/** Smooth in time and nearly normal: the sum of three uniform values, before averaging. */
function randomGrowths(frames: number, random: Random): Growths {
  const padded = new Float32Array((frames + 2 * SMOOTHED) * BANDS);
  for (let i = 0; i < padded.length; i++)
    padded[i] = random.next() + random.next() + random.next() - 1.5;
  return smooth(smooth(padded)).subarray(2 * SMOOTHED * BANDS);
}

/** Something as correlated with the original as `alike` says, from its frame `from` on. */
function vary(original: Growths, alike: number, random: Random): Growths {
  const own = randomGrowths(original.length / BANDS, random);
  const rest = Math.sqrt(1 - alike * alike);
  return own.map((value, i) => alike * original[i] + rest * value);
}

function weakestOf(growths: Growths): number {
  const order = [...growths.keys()].sort((a, b) => Math.abs(growths[a]) - Math.abs(growths[b]));
  return order.slice(0, WEAK_BITS).reduce((packed, bit, rank) => packed | (bit << (5 * rank)), 0);
}

function toPrint(growths: Growths): Fingerprint {
  const frames = growths.length / BANDS;
  const bits = new Uint32Array(frames);
  const weak = new Uint16Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    const own = growths.subarray(frame * BANDS, (frame + 1) * BANDS);
    own.forEach((value, bit) => {
      if (value > 0) bits[frame] |= 1 << bit;
    });
    weak[frame] = weakestOf(own);
  }
  return { bits, active: new Uint8Array(frames).fill(1), weak };
}

/** Fingerprints in random order of takes and copies, and which of them are copies. */
export function synthesizePrints(count: number): { prints: Fingerprint[]; copies: Copy[] } {
  const random = createRandom(count);
  const sentences = Array.from({ length: SENTENCES }, () => randomGrowths(MOST_FRAMES, random));
  const hum = randomGrowths(1, random);
  const prints: Fingerprint[] = [];
  const copies: Copy[] = [];
  let source: { readonly at: number; readonly growths: Growths } | null = null;
  for (let at = 0; at < count; at++) {
    if (source && at % COPIES_EVERY === COPIES_EVERY - 1) {
      const cut = random.below(MOST_CUT) * BANDS;
      prints.push(toPrint(vary(source.growths.subarray(cut), COPY_ALIKE, random)));
      copies.push({ first: source.at, second: at });
      continue;
    }
    const frames = FEWEST_FRAMES + random.below(MOST_FRAMES - FEWEST_FRAMES);
    const sentence = sentences[at % SENTENCES].subarray(0, frames * BANDS);
    const alike = LEAST_ALIKE + (MOST_ALIKE - LEAST_ALIKE) * random.next();
    const growths = vary(sentence, Math.sqrt(alike), random);
    const isHumming = at % HUM_EVERY === 0;
    for (let frame = 0; isHumming && frame < HUM_FRAMES; frame++) growths.set(hum, frame * BANDS);
    prints.push(toPrint(growths));
    if (at % COPIES_EVERY === 0) source = { at, growths };
  }
  return { prints, copies };
}
