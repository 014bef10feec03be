import type { z } from 'zod';
import type { Viewer } from '@/lib/domain/authority';
import { createTask } from '@/lib/domain/ratings/create-task';
import { nextItem } from '@/lib/domain/ratings/next-item';
import { rateItem } from '@/lib/domain/ratings/rate-item';
import type { createTaskInput } from '@/lib/domain/ratings/schema';
import { db } from '@/lib/platform/db';
import { buildWav, ravdessPath } from './build-wav';
import { importAll, makeDataset } from './imports';

/** Actors by eight clips: four neutral, four calm. */
export async function makeHeardDataset(member: Viewer, workspaceId: string, actors = [1, 2, 3]) {
  const { datasetId } = await makeDataset(member, workspaceId);
  const files = actors.flatMap((actor) =>
    Array.from(
      { length: 8 },
      (_, index) => [ravdessPath(index, actor), buildWav(100 * actor + index)] as const,
    ),
  );
  await importAll(member, datasetId, Object.fromEntries(files));
  return datasetId;
}

let named = 0;

/** A blind round over a whole dataset, of one rating a clip, unless said otherwise. */
export async function makeRound(
  viewer: Viewer,
  datasetId: string,
  changes: Partial<z.input<typeof createTaskInput>> = {},
): Promise<string> {
  const round = { datasetId, name: `Round ${++named}`, isBlind: true, ratingsPerClip: 1 };
  const { taskId } = await createTask(viewer, {
    allowOther: false,
    allowCannotTell: true,
    asksConfidence: false,
    viewersMayRate: false,
    ...round,
    ...changes,
  });
  return taskId;
}

/** Which clip lies behind an item: what the browser is not told. */
export async function clipOf(itemId: string) {
  const item = await db().ratingItem.findUniqueOrThrow({
    where: { id: itemId },
    include: { clip: { include: { emotion: true, actor: true } } },
  });
  return item.clip;
}

type Heard = Awaited<ReturnType<typeof clipOf>>;

/** Hears all that the round has for a listener. @returns the ids of the clips, in their order */
export async function hearAll(
  viewer: Viewer,
  taskId: string,
  answer: (clip: Heard) => string,
): Promise<string[]> {
  const heard: string[] = [];
  let { items } = await nextItem(viewer, { taskId });
  while (items[0]) {
    const clip = await clipOf(items[0].id);
    heard.push(clip.id);
    ({ items } = await rateItem(viewer, { itemId: items[0].id, label: answer(clip) }));
  }
  return heard;
}

/** Two listeners: one hears all as intended, one hears actor 01's neutral as calm and cannot tell 02's. */
export async function hearByTwo(
  lab: { readonly member: Viewer; readonly viewer: Viewer },
  datasetId: string,
): Promise<string> {
  const taskId = await makeRound(lab.member, datasetId, {
    ratingsPerClip: 2,
    viewersMayRate: true,
  });
  await hearAll(lab.member, taskId, (clip) => clip.emotion.key);
  await hearAll(lab.viewer, taskId, (clip) => {
    if (clip.emotion.key !== 'neutral') return clip.emotion.key;
    return { '01': 'calm', '02': 'cannot-tell' }[clip.actor.label] ?? 'neutral';
  });
  return taskId;
}
