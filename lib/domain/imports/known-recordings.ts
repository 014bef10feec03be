import { decodeWav } from '@/lib/core/audio/decode-wav';
import { differenceDb } from '@/lib/core/audio/difference-db';
import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import type { PreparedClip } from './prepared-clip';

/** Below this, two files hold one recording: converting it twice leaves less, anything else leaves more. */
const SAME_BELOW_DB = -40;
/** Levels of one recording agree far better than this; it saves reading nearly every other clip. */
const LEVEL_TOLERANCE_DB = 0.05;

/** In 1/127 of the clip's own peak: two steps of 16-bit dither on the quietest recordings. */
const PEAK_TOLERANCE = 4;

interface Known {
  readonly id: string;
  readonly contentHash: string;
  readonly durationSec: number;
  readonly rmsDbfs: number | null;
  readonly peaks: Int8Array;
  readonly audioKey: string;
}

export interface SameRecording {
  readonly clipId: string;
  readonly differenceDb: number;
}

export interface KnownRecordings {
  /** The clip that holds the same recording in other bytes; silence is never taken for the same. */
  findSame(contentHash: string, prepared: PreparedClip): Promise<SameRecording | null>;
  add(known: Known): void;
}

const samplesOf = (audio: Uint8Array): Float32Array => decodeWav(audio).channels[0];

/** Told from the rows alone, so that hardly any other clip's sound has to be read. */
function mayBeSame(known: Known, { rmsDbfs, peaks }: PreparedClip): boolean {
  if (known.rmsDbfs === null || rmsDbfs === null) return false;
  if (Math.abs(known.rmsDbfs - rmsDbfs) > LEVEL_TOLERANCE_DB) return false;
  return peaks.every((peak, i) => Math.abs(peak - (known.peaks[i] ?? 0)) <= PEAK_TOLERANCE);
}

async function measure(known: Known, { audio }: PreparedClip): Promise<number> {
  const a = samplesOf(await storage().get(known.audioKey));
  const b = samplesOf(audio);
  return a.length === b.length ? differenceDb(a, b) : Number.POSITIVE_INFINITY;
}

/**
 * The recordings of a dataset, to recognise one that comes again in other bytes: corpora are handed
 * on converted, and converting adds other dither to each copy.
 */
export async function openKnownRecordings(datasetId: string): Promise<KnownRecordings> {
  const byDuration = new Map<number, Known[]>();
  const add = (known: Known): void => {
    const alike = byDuration.get(known.durationSec);
    if (alike) alike.push(known);
    else byDuration.set(known.durationSec, [known]);
  };
  const clips = await db().clip.findMany({
    where: { datasetId },
    select: {
      id: true,
      contentHash: true,
      durationSec: true,
      rmsDbfs: true,
      peaks: true,
      audioKey: true,
    },
    orderBy: { id: 'asc' },
  });
  for (const clip of clips) add({ ...clip, peaks: new Int8Array(clip.peaks) });
  return {
    add,
    async findSame(contentHash, prepared) {
      for (const known of byDuration.get(prepared.durationSec) ?? []) {
        if (known.contentHash === contentHash) return null;
        if (!mayBeSame(known, prepared)) continue;
        const difference = await measure(known, prepared);
        if (difference < SAME_BELOW_DB) return { clipId: known.id, differenceDb: difference };
      }
      return null;
    },
  };
}
