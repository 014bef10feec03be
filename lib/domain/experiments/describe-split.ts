import { db } from '@/lib/platform/db';
import type { Experiment } from '@/lib/platform/generated/prisma/client';
import { listParts, type PartClip } from './list-parts';
import type { Recipe } from './recipe/recipe';
import type { SplitView } from './schema';

type PartView = SplitView['parts'][number];

function describePart(part: PartView['part'], clips: readonly PartClip[]): PartView {
  const counts: Record<string, number> = {};
  for (const { emotion } of clips) counts[emotion] = (counts[emotion] ?? 0) + 1;
  const actors = [...new Set(clips.map((clip) => clip.actor))].sort();
  return { part, clips: clips.length, actors, counts };
}

/** The training part after oversampling: each class as large as the largest. */
function balance(train: PartView): PartView {
  const largest = Math.max(0, ...Object.values(train.counts));
  const counts = Object.fromEntries(Object.keys(train.counts).map((key) => [key, largest]));
  const clips = largest * Object.keys(counts).length;
  return { part: 'trainBalanced', clips, actors: train.actors, counts };
}

async function describeExcluded(clips: readonly PartClip[]): Promise<SplitView['excluded']> {
  const failed = clips.filter((clip) => clip.failure);
  if (failed.length === 0) return [];
  const ids = failed.map((clip) => clip.clipId);
  const rows = await db().clip.findMany({ where: { id: { in: ids } } });
  const pathOf = new Map(rows.map((row) => [row.id, row.path]));
  return failed.map(({ clipId, failure }) => ({
    clipId,
    path: pathOf.get(clipId) ?? '',
    reason: failure ?? '',
  }));
}

/** Who and what is in each part of a fold of an experiment, and whether voices leak from train to test. */
export async function describeSplit(
  experiment: Experiment,
  recipe: Recipe,
  fold: number,
): Promise<SplitView> {
  const all = await listParts(experiment, fold);
  const clips = all.filter((clip) => !clip.failure);
  const of = (part: PartClip['part']): PartView =>
    describePart(
      part,
      clips.filter((clip) => clip.part === part),
    );
  const [train, validation, test] = [of('train'), of('validation'), of('test')];
  const isEven = recipe.balance === 'oversample' && !recipe.mistakes.oversampleBeforeSplit;
  const balanced = isEven ? [balance(train)] : [];
  return {
    kind: recipe.split.kind,
    parts: [train, ...balanced, validation, test],
    sharedActors: test.actors.filter((actor) => train.actors.includes(actor)),
    excluded: await describeExcluded(all),
  };
}
