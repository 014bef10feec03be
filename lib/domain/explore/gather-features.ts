import { bandStatistics, countBandStatistics } from '@/lib/core/features/band-statistics';
import { decodeFeatures } from '@/lib/core/features/decode-features';
import { normalizeTime } from '@/lib/core/features/normalize-time';
import type { Matrix } from '@/lib/core/statistics/matrix';
import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';

/** Columns of a mean spectrogram. */
export const MEAN_COLUMNS = 64;
/** Bands of the vectors of the map: 320 bytes a clip, so that 100,000 clips fit into memory. */
const MAP_BANDS = 40;
/** Files read, and held, at a time. */
const LISTED = 32;

interface ListedClip {
  readonly clipId: string;
  readonly storageKey: string | null;
  readonly clip: { readonly actorId: string; readonly emotionId: string };
}

export interface GatherWork {
  readonly featureSetId: string;
  readonly nMels: number;
  /** clips that there are; none beyond them is taken */
  readonly clips: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => Promise<void>;
}

export interface Gathered {
  readonly clips: readonly {
    readonly clipId: string;
    readonly actorId: string;
    readonly emotionId: string;
  }[];
  /** one row a clip */
  readonly vectors: Matrix;
  /** sums over the clips of each label, [nMels][MEAN_COLUMNS], with how many they are */
  readonly sums: ReadonlyMap<string, { readonly sum: Float64Array; clips: number }>;
}

/** Clips with stored features that belong to the dataset now, in the order of their ids. */
export const mappedClips = (featureSetId: string) => ({
  featureSetId,
  storageKey: { not: null },
  clip: { excludedAt: null },
});

const listNext = (featureSetId: string, after: string): Promise<ListedClip[]> =>
  db().featureValue.findMany({
    where: { ...mappedClips(featureSetId), clipId: { gt: after } },
    select: {
      clipId: true,
      storageKey: true,
      clip: { select: { actorId: true, emotionId: true } },
    },
    orderBy: { clipId: 'asc' },
    take: LISTED,
  });

function openSums(work: GatherWork) {
  const width = countBandStatistics(work.nMels, MAP_BANDS);
  const vectors = new Float32Array(work.clips * width);
  const clips: { clipId: string; actorId: string; emotionId: string }[] = [];
  const sums = new Map<string, { sum: Float64Array; clips: number }>();
  return {
    add({ clipId, clip }: ListedClip, bytes: Uint8Array): void {
      const features = decodeFeatures(bytes);
      vectors.set(bandStatistics(features, MAP_BANDS), clips.length * width);
      clips.push({ clipId, ...clip });
      const own = sums.get(clip.emotionId) ?? {
        sum: new Float64Array(work.nMels * MEAN_COLUMNS),
        clips: 0,
      };
      const image = normalizeTime(features, MEAN_COLUMNS);
      for (let at = 0; at < image.length; at++) own.sum[at] += image[at];
      own.clips++;
      sums.set(clip.emotionId, own);
    },
    count: () => clips.length,
    end(): Gathered {
      const rows = clips.length;
      return {
        clips,
        sums,
        vectors: { values: vectors.subarray(0, rows * width), rows, columns: width },
      };
    },
  };
}

/**
 * Reads every clip's stored features once and keeps of each only a short vector and its part in the
 * mean of its label. Clips are added in the order of their ids, so that the sums are the same each time.
 */
export async function gatherFeatures(work: GatherWork): Promise<Gathered> {
  const { featureSetId, signal, onProgress } = work;
  const sums = openSums(work);
  let listed = await listNext(featureSetId, '');
  while (listed.length > 0) {
    signal.throwIfAborted();
    const files = await Promise.all(listed.map((each) => storage().get(each.storageKey ?? '')));
    for (const [i, bytes] of files.entries()) {
      if (sums.count() < work.clips) sums.add(listed[i], bytes);
    }
    await onProgress(sums.count());
    listed = await listNext(featureSetId, listed[listed.length - 1].clipId);
  }
  return sums.end();
}
