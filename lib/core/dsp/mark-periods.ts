/** Where the vocal folds close, in samples from the clip's beginning, one list a voiced stretch. */
export type PeriodMarks = readonly Float64Array[];

export interface VoicedPitch {
  readonly sampleRate: number;
  readonly hopLength: number;
  /** of each centred frame */
  readonly pitchHz: Float32Array;
  /** 1 where the frame is voiced */
  readonly voiced: Uint8Array;
}

/** The next mark lies between these shares of a period away. */
const NEAREST = 0.8;
const FARTHEST = 1.25;
const LEAST_CORRELATION = 0.3;

/** Period at a sample, from the pitch of the two frames around it. */
function periodAt({ sampleRate, hopLength, pitchHz, voiced }: VoicedPitch, at: number): number {
  const frame = at / hopLength;
  const left = Math.min(pitchHz.length - 1, Math.max(0, Math.floor(frame)));
  const right = Math.min(pitchHz.length - 1, left + 1);
  const share = frame - left;
  const isLeft = voiced[left] === 1;
  const isRight = voiced[right] === 1;
  if (!isLeft && !isRight) return 0;
  if (!isLeft) return sampleRate / pitchHz[right];
  if (!isRight) return sampleRate / pitchHz[left];
  return sampleRate / (pitchHz[left] + share * (pitchHz[right] - pitchHz[left]));
}

const at = (samples: Float32Array, i: number): number =>
  i >= 0 && i < samples.length ? samples[i] : 0;

/** Normalised correlation of two stretches of one period around a and b. */
function correlation(
  samples: Float32Array,
  period: number,
  { a, b }: { readonly a: number; readonly b: number },
): number {
  const half = Math.round(period / 2);
  let product = 0;
  let powerA = 0;
  let powerB = 0;
  for (let i = -half; i <= half; i++) {
    const x = at(samples, a + i);
    const y = at(samples, b + i);
    product += x * y;
    powerA += x * x;
    powerB += y * y;
  }
  return powerA > 0 && powerB > 0 ? product / Math.sqrt(powerA * powerB) : 0;
}

/** The distance from a mark, to one side, at which the signal is most like itself. */
function bestShift(
  samples: Float32Array,
  mark: number,
  { period, side }: { readonly period: number; readonly side: 1 | -1 },
): { shift: number; likeness: number } {
  const from = Math.floor(NEAREST * period);
  const to = Math.ceil(FARTHEST * period);
  const a = Math.round(mark);
  const like = (distance: number): number =>
    correlation(samples, period, { a, b: a + side * distance });
  let best = from;
  let likeness = Number.NEGATIVE_INFINITY;
  for (let distance = from; distance <= to; distance++) {
    const r = like(distance);
    if (r > likeness) {
      likeness = r;
      best = distance;
    }
  }
  const before = like(best - 1);
  const after = like(best + 1);
  const bend = before + after - 2 * likeness;
  const refined = bend < 0 ? best + (before - after) / (2 * bend) : best;
  return { shift: side * refined, likeness };
}

/** Marks to one side of the first one, as far as the stretch is voiced. */
function walk(
  samples: Float32Array,
  pitch: VoicedPitch,
  way: { readonly first: number; readonly end: number; readonly side: 1 | -1 },
): number[] {
  const marks: number[] = [];
  const { end, side } = way;
  for (let mark = way.first; ; ) {
    const period = periodAt(pitch, mark);
    if (period === 0) return marks;
    const { shift, likeness } = bestShift(samples, mark, { period, side });
    mark += likeness >= LEAST_CORRELATION ? shift : side * period;
    if (side * (mark - end) > 0) return marks;
    if (likeness >= LEAST_CORRELATION) marks.push(mark);
  }
}

/** The sample farthest from zero within half a period of the middle. */
function extremum(samples: Float32Array, middle: number, period: number): number {
  const from = Math.max(0, Math.round(middle - period / 2));
  const to = Math.min(samples.length - 1, Math.round(middle + period / 2));
  let best = from;
  for (let i = from; i <= to; i++) {
    if (Math.abs(samples[i]) > Math.abs(samples[best])) best = i;
  }
  return best;
}

/**
 * Marks each period of the voiced stretches: from the extremum in the middle of a stretch, step by
 * step to both sides, to where a period-long piece of the signal correlates best with the one
 * around the last mark, 0.8 to 1.25 periods away. Places with a correlation below 0.3 get no mark.
 * Source: Praat, "Sound & Pitch: To PointProcess (cc)"; Boersma & Weenink.
 */
export function markPeriods(samples: Float32Array, pitch: VoicedPitch): PeriodMarks {
  const { hopLength, voiced } = pitch;
  const stretches: Float64Array[] = [];
  for (let frame = 0; frame < voiced.length; frame++) {
    if (!voiced[frame]) continue;
    let last = frame;
    while (last + 1 < voiced.length && voiced[last + 1]) last++;
    const start = (frame - 0.5) * hopLength;
    const end = Math.min(samples.length - 1, (last + 0.5) * hopLength);
    const middle = (frame + last) * 0.5 * hopLength;
    frame = last;
    if (end <= Math.max(0, start)) continue;
    const first = extremum(samples, middle, periodAt(pitch, Math.min(middle, end)));
    const left = walk(samples, pitch, { first, end: Math.max(0, start), side: -1 }).reverse();
    const right = walk(samples, pitch, { first, end, side: 1 });
    stretches.push(Float64Array.of(...left, first, ...right));
  }
  return stretches;
}
