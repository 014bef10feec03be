import type { FindingKind } from '@/lib/core/health/finding';
import type {
  CopiedPair,
  HealthClip,
  HealthData,
  RepeatedFile,
} from '@/lib/core/health/health-data';
import { db } from '@/lib/platform/db';
import type { HealthTools } from './health-tools';
import { loadSplits } from './load-splits';
import { findingKindSchema } from './schema';

/** Extensions of files that hold sound; what else was brought need not have a label. */
const AUDIO = '\\.(wav|wave|flac|mp3|ogg|opus|m4a|aif|aiff)$';

type ClipRow = HealthClip & { readonly fingerprint: Uint8Array | null };

function loadClips(datasetId: string): Promise<ClipRow[]> {
  return db().$queryRaw<ClipRow[]>`
    select c.id, c.path, a.label as actor, e.key as emotion, c."durationSec", c."rmsDbfs",
      c."loudnessLufs", c."peakDbfs", c."clippedSamples", c."identicalChannels",
      c."sourceSampleRateHz" as "sampleRateHz", c."sourceChannels" as channels,
      c."sourceBitDepth" as "bitDepth", c."sizeBytes", c.fingerprint
    from "Clip" c
    join "Actor" a on a.id = c."actorId"
    join "Emotion" e on e.id = c."emotionId"
    where c."datasetId" = ${datasetId} and c."excludedAt" is null
    order by c.path, c.id`;
}

/** Audio files that were kept aside for want of a label, and whose path was not imported since. */
async function loadUnlabelled(datasetId: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ path: string }[]>`
    select path from (
      select distinct on (f.path) f.path, f.outcome
      from "ImportFile" f join "Import" i on i.id = f."importId"
      where i."datasetId" = ${datasetId} and f.path ~* ${AUDIO}
      order by f.path, i."createdAt" desc
    ) newest
    where outcome = 'UNPARSED' order by path`;
  return rows.map(({ path }) => path);
}

/** Files that repeat a clip; each path once, though it be brought with every import. */
function loadRepeated(datasetId: string): Promise<RepeatedFile[]> {
  return db().$queryRaw<RepeatedFile[]>`
    select distinct on (f.path, f."clipId") f.path, f."clipId", f.emotion, f.actor
    from "ImportFile" f
    join "Import" i on i.id = f."importId"
    join "Clip" c on c.id = f."clipId"
    where i."datasetId" = ${datasetId} and f.outcome = 'DUPLICATE' and f.path <> c.path
    order by f.path, f."clipId", i."createdAt" desc`;
}

async function loadKept(datasetId: string): Promise<HealthData['kept']> {
  const rows = await db().healthKept.findMany({ where: { clip: { datasetId } } });
  const kept: Partial<Record<FindingKind, Set<string>>> = {};
  for (const { kind, clipId } of rows) {
    const known = findingKindSchema.safeParse(kind);
    if (!known.success) continue;
    const clips = kept[known.data] ?? new Set();
    kept[known.data] = clips.add(clipId);
  }
  return kept;
}

async function pairCopies(clips: readonly ClipRow[], tools: HealthTools): Promise<CopiedPair[]> {
  const printed = clips.flatMap(({ id, fingerprint }) =>
    fingerprint ? [{ id, fingerprint }] : [],
  );
  const pairs = await tools.pairFingerprints(printed.map(({ fingerprint }) => fingerprint));
  return pairs.map(({ first, second, rate }) => ({
    firstId: printed[first].id,
    secondId: printed[second].id,
    rate,
  }));
}

/** What the checks need to know of a dataset. */
export async function loadHealthData(datasetId: string, tools: HealthTools): Promise<HealthData> {
  const clips = await loadClips(datasetId);
  const [copies, unlabelled, repeated, splits, kept] = await Promise.all([
    pairCopies(clips, tools),
    loadUnlabelled(datasetId),
    loadRepeated(datasetId),
    loadSplits(datasetId),
    loadKept(datasetId),
  ]);
  return { clips, copies, unlabelled, repeated, splits, kept };
}
