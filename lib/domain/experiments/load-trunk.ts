import pLimit from 'p-limit';
import { AppError } from '@/lib/core/app-error';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { mixToMono } from '@/lib/core/audio/mix-to-mono';
import { resample } from '@/lib/core/audio/resample';
import { decodeFeatures } from '@/lib/core/features/decode-features';
import { spectrogramImage } from '@/lib/core/features/spectrogram-image';
import { averageFrames } from '@/lib/core/trunks/average-frames';
import { decodeActivation } from '@/lib/core/trunks/decode-activation';
import { encodeActivation } from '@/lib/core/trunks/encode-activation';
import { type Activation, poolActivation } from '@/lib/core/trunks/pool-activation';
import type { TrunkInfo } from '@/lib/core/trunks/trunk-info';
import { trunkInfo } from '@/lib/core/trunks/trunks';
import { db } from '@/lib/platform/db';
import { md5 } from '@/lib/platform/hash';
import { storage } from '@/lib/platform/storage/storage';
import { readWeights } from '@/lib/platform/weights/read-weights';
import { hashCanonical } from '../hash-canonical';
import type { PartClip } from './list-parts';
import type { TrunkInput } from './recipe/input';
import type { Recipe } from './recipe/recipe';
import type { OpenedTrunk, OpenTrunkInChild, TrunkOptions, TrunkSignal } from './trunk-in-child';

const READ_AT_ONCE = 16;
const TRUNK_RATE_HZ = 16_000;
/** Another version computes other activations. */
const VERSION = 1;

type Pooling = TrunkInput['pooling'];

export interface TrunkRequest {
  readonly info: TrunkInfo;
  readonly options: TrunkOptions;
  readonly pooling: Pooling;
  /** of `none`: so many frames are averaged into one */
  readonly averageFrames: number;
  readonly picture: { readonly width: number; readonly height: number };
  readonly features: Recipe['features'];
}

/** What is asked of a trunk by a recipe's input. */
export function requestOf(input: TrunkInput, features: Recipe['features']): TrunkRequest {
  const { preprocessing, ...picture } = input.picture;
  const { trunk, pooling, averageFrames = 1 } = input;
  const options = { preprocessing };
  return { info: trunkInfo(trunk), options, pooling, averageFrames, picture, features };
}

/** Everything but the clip that decides an activation. */
function specHashOf(request: TrunkRequest): string {
  const { info, options, pooling, averageFrames: every, picture, features } = request;
  const isRandom = options.randomSeed !== undefined;
  const weights = isRandom ? [] : info.files.map(({ checksum }) => checksum.hex);
  const averaged = pooling === 'none' && every > 1 ? { every } : {};
  const seen = info.hears === 'picture' ? { options, picture, features } : {};
  return hashCanonical({
    version: VERSION,
    weights,
    output: info.output,
    pooling,
    ...averaged,
    ...seen,
  });
}

async function readSamples(audioKey: string): Promise<Float32Array> {
  const { channels, sampleRateHz } = decodeAudio(await storage().get(audioKey), md5);
  return resample(mixToMono(channels), sampleRateHz, TRUNK_RATE_HZ);
}

async function drawPicture(storageKey: string, request: TrunkRequest): Promise<TrunkSignal> {
  const { picture, features } = request;
  const clip = decodeFeatures(await storage().get(storageKey));
  const topDb = features.topDb ?? undefined;
  const pixels = spectrogramImage(clip, { ...picture, colorMap: 'jet', topDb });
  return { kind: 'picture', shape: [picture.height, picture.width, 3], pixels };
}

interface Work {
  readonly clip: PartClip;
  readonly audioKey: string;
  readonly key: string;
  readonly specHash: string;
}

async function compute(trunk: OpenedTrunk, work: Work, request: TrunkRequest): Promise<Activation> {
  const signal: TrunkSignal =
    request.info.hears === 'picture'
      ? await drawPicture(work.clip.storageKey ?? '', request)
      : { kind: 'samples', samples: await readSamples(work.audioKey) };
  const activation = await trunk.run(signal);
  const { pooling, averageFrames: every } = request;
  if (pooling === 'none') return every > 1 ? averageFrames(activation, every) : activation;
  const pooled = poolActivation(activation, pooling);
  return { shape: [1, 1, pooled.length], values: pooled };
}

async function findWork(clips: readonly PartClip[], specHash: string): Promise<Work[]> {
  const rows = await db().clip.findMany({
    where: { id: { in: clips.map(({ clipId }) => clipId) } },
    select: { id: true, audioKey: true },
  });
  const audioKeyOf = new Map(rows.map(({ id, audioKey }) => [id, audioKey]));
  return clips.map((clip) => ({
    clip,
    audioKey: audioKeyOf.get(clip.clipId) ?? '',
    key: `trunks/${specHash}/${clip.contentHash}`,
    specHash,
  }));
}

/** The cached activation of each clip; null where there is none yet. */
function readCached(works: readonly Work[]): Promise<(Activation | null)[]> {
  const limit = pLimit(READ_AT_ONCE);
  const read = async ({ key }: Work): Promise<Activation | null> => {
    try {
      return decodeActivation(await storage().get(key));
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') return null;
      throw error;
    }
  };
  return Promise.all(works.map((work) => limit(() => read(work))));
}

export interface TrunkTools {
  readonly openTrunkInChild: OpenTrunkInChild;
  /** told after each clip that was computed */
  readonly onEmbedded: (done: number, total: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Remembers where activations lie, so that they can be erased with the recordings. */
async function register(
  works: readonly Work[],
  found: readonly (Activation | null)[],
): Promise<void> {
  const rows = works.flatMap(({ clip, key, specHash }, at) => {
    const activation = found[at];
    if (!activation) return [];
    const sizeBytes = 4 * (activation.shape.length + activation.values.length);
    return [{ specHash, contentHash: clip.contentHash, storageKey: key, sizeBytes }];
  });
  await db().clipActivation.createMany({ data: rows, skipDuplicates: true });
}

/** Asks the trunk of the recordings that have no activation yet; each is kept as soon as it is there. */
async function computeMissing(
  works: readonly Work[],
  found: (Activation | null)[],
  { request, tools }: { readonly request: TrunkRequest; readonly tools: TrunkTools },
): Promise<void> {
  const { info, options } = request;
  const { openTrunkInChild, onEmbedded, signal } = tools;
  const weights = options.randomSeed === undefined ? await readWeights(info) : {};
  const trunk = await openTrunkInChild({ trunk: info.id, weights, options });
  let done = found.filter(Boolean).length;
  try {
    for (const [at, work] of works.entries()) {
      if (found[at]) continue;
      signal.throwIfAborted();
      const activation = await compute(trunk, work, request);
      // The row first: an object without one would outlive its recording.
      await register([work], [activation]);
      await storage().put(work.key, encodeActivation(activation));
      found[at] = activation;
      await onEmbedded(++done, works.length);
    }
  } finally {
    trunk.close();
  }
}

/**
 * What a frozen trunk says of clips, in their order. It runs once per recording: activations are kept
 * in storage by the recording's content, the weights and what was asked, so a run that is broken off
 * goes on where it was, and every further fold, seed and recipe finds them there.
 * @throws AppError `unavailable` where the weights are missing and something has to be computed
 */
export async function loadActivations(
  clips: readonly PartClip[],
  request: TrunkRequest,
  tools: TrunkTools,
): Promise<Activation[]> {
  const works = await findWork(clips, specHashOf(request));
  const found = await readCached(works);
  await register(works, found);
  if (found.includes(null)) await computeMissing(works, found, { request, tools });
  return found.filter((activation) => activation !== null);
}
