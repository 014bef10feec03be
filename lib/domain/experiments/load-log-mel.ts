import pLimit from 'p-limit';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import { decodeFeatures } from '@/lib/core/features/decode-features';
import { findActiveFrames } from '@/lib/core/features/find-active-frames';
import { storage } from '@/lib/platform/storage/storage';
import type { LogMelInput } from './recipe/input';
import type { Recipe } from './recipe/recipe';
import type { Training } from './training';

const READ_AT_ONCE = 16;
/** Of a longer clip the middle is kept: so many windows. */
const MOST_WINDOWS = 3;

interface Stretch {
  readonly clip: ClipFeatures;
  readonly start: number;
  readonly frames: number;
}

/** What is kept of a clip: without its silent ends, and no longer than the row may be. */
function choose(clip: ClipFeatures, trimDb: number | null, most: number): Stretch {
  const [first, end] = trimDb === null ? [0, clip.frames] : findActiveFrames(clip.rms, trimDb);
  const spare = Math.max(0, end - first - most);
  return { clip, start: first + Math.floor(spare / 2), frames: end - first - spare };
}

/** Copies a stretch to the start of its row and fills the rest with the clip's least value. */
function write(row: Float32Array, { clip, start, frames }: Stretch): void {
  const { logMel, nMels } = clip;
  const columns = row.length / nMels;
  row.fill(logMel.reduce((low, value) => Math.min(low, value), logMel[0]));
  for (let band = 0; band < nMels; band++) {
    const from = band * clip.frames + start;
    row.set(logMel.subarray(from, from + frames), band * columns);
  }
}

/**
 * The clips' spectrograms in decibels, one row each, as long as the longest needs: the trainer varies
 * them, cuts its window and adds the derivatives.
 */
export async function loadLogMel(
  storageKeys: readonly string[],
  { input, features }: { readonly input: LogMelInput; readonly features: Recipe['features'] },
): Promise<Training['inputs']> {
  const { sampleRate, hopLength, fMin, fMax, htk, nMels } = features;
  const window = Math.round((input.seconds * sampleRate) / hopLength);
  const limit = pLimit(READ_AT_ONCE);
  const read = async (key: string): Promise<Stretch> =>
    choose(decodeFeatures(await storage().get(key)), input.trimDb, MOST_WINDOWS * window);
  const stretches = await Promise.all(storageKeys.map((key) => limit(() => read(key))));
  const columns = stretches.reduce((most, { frames }) => Math.max(most, frames), window);
  const size = nMels * columns;
  const data = new Float32Array(stretches.length * size);
  stretches.forEach((stretch, row) => {
    write(data.subarray(row * size, (row + 1) * size), stretch);
  });
  return {
    data,
    shape: [stretches.length, nMels, columns, 1],
    lengths: Int32Array.from(stretches, ({ frames }) => frames),
    logMel: { window, deltas: input.deltas, bands: { sampleRate, fMin, fMax, htk } },
  };
}
