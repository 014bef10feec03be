import { projectGroups } from '@/lib/core/statistics/project-groups';
import { db } from '@/lib/platform/db';
import type { System } from '../authority';
import { featureSetSpecSchema } from '../feature-sets/schema';
import { advanceProgress } from '../progress/advance-progress';
import { startProgress } from '../progress/start-progress';
import { type Gathered, gatherFeatures, mappedClips } from './gather-features';
import { keepOverview } from './keep-overview';

/** Components kept of each clip: two are drawn, all of them feed the other layout. */
const COMPONENTS = 10;
const REPORT_MS = 700;

interface TakenUp {
  readonly overviewId: string;
  readonly featureSetId: string;
  readonly nMels: number;
  readonly revision: number;
  readonly clips: number;
}

async function takeUp(featureSetId: string): Promise<TakenUp | null> {
  return db().$transaction(async (tx) => {
    const found = await tx.featureOverview.findUnique({
      where: { featureSetId },
      include: { featureSet: { include: { dataset: true } } },
    });
    if (found?.featureSet.status !== 'READY') return null;
    const { dataset, spec } = found.featureSet;
    const clips = await tx.featureValue.count({ where: mappedClips(featureSetId) });
    await tx.featureOverview.update({
      where: { id: found.id },
      data: { status: 'RUNNING', failure: null },
    });
    const job = 'build-overview' as const;
    const { workspaceId, revision } = dataset;
    await startProgress(tx, { subjectId: found.id, workspaceId, job, total: clips });
    const { nMels } = featureSetSpecSchema.parse(spec);
    return { overviewId: found.id, featureSetId, nMels, revision, clips };
  });
}

/** Each distinct id's number, in the order of their first occurrence. */
function numbered(ids: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(ids, (id) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
}

function project({ clips, vectors }: Gathered) {
  const grouped = {
    actors: numbered(clips.map(({ actorId }) => actorId)),
    emotions: numbered(clips.map(({ emotionId }) => emotionId)),
  };
  return projectGroups(vectors, grouped, COMPONENTS);
}

/**
 * Computes what the clips of a feature set look like together: the mean spectrogram of each label and
 * a map of the clips, in one pass over the stored features. What was computed before stays in place
 * until the new figures are whole, so that it can be broken off and begun again at any time.
 */
export async function buildOverview(
  _system: System,
  { featureSetId }: { featureSetId: string },
  { signal }: { readonly signal: AbortSignal },
): Promise<void> {
  const work = await takeUp(featureSetId);
  if (!work) return;
  let reportedAt = Date.now();
  const onProgress = async (done: number): Promise<void> => {
    if (Date.now() - reportedAt < REPORT_MS) return;
    reportedAt = Date.now();
    await advanceProgress({ subjectId: work.overviewId, done, failed: 0 });
  };
  const gathered = await gatherFeatures({ ...work, signal, onProgress });
  const projections = project(gathered);
  signal.throwIfAborted();
  await keepOverview(work, gathered, projections);
}
