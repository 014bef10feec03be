import { AppError } from '../app-error';
import { createRandom, deriveSeed, type Random, shuffled } from '../random';
import { findMissingClasses } from './find-missing-classes';
import { groupBy } from './group-by';
import { type PartCounts, shareOut } from './share-out';
import {
  SPLIT_PARTS,
  type SplitClip,
  type SplitOptions,
  type SplitPart,
  type SplitPlan,
} from './split-plan';

/** A part with room for `size` clips, drawn in proportion to the room left; training if none has. */
function drawPart(room: PartCounts, size: number, random: Random): SplitPart {
  const open = SPLIT_PARTS.filter((part) => room[part] >= size);
  const total = open.reduce((sum, part) => sum + room[part], 0);
  if (total === 0) return 'train';
  let ticket = random.below(total);
  return (
    open.find((part) => {
      ticket -= room[part];
      return ticket < 0;
    }) ?? 'train'
  );
}

/**
 * Splits each class by the same shares, exact within rounding; clips of one content stay together,
 * under the class of the first of them. Actors are in several parts: scores will flatter.
 * @param clips in an order that does not depend on how they were loaded
 * @throws AppError `invalid` when a class has too few recordings to be in every part.
 */
export function splitAtRandom(clips: readonly SplitClip[], options: SplitOptions): SplitPlan {
  const random = createRandom(deriveSeed(options.seed, 'clips'));
  const contents = [...groupBy(clips, (clip) => clip.contentHash).values()];
  const plan = new Map<string, SplitPart>();
  for (const members of groupBy(contents, (group) => group[0]?.label ?? '').values()) {
    const room = shareOut(members.flat().length, options);
    const order = shuffled(members, random).sort((a, b) => b.length - a.length);
    for (const group of order) {
      const part = drawPart(room, group.length, random);
      room[part] -= group.length;
      for (const clip of group) plan.set(clip.id, part);
    }
  }
  const missing = findMissingClasses(clips, plan);
  if (missing.length > 0) {
    throw new AppError(
      'invalid',
      `Some emotions have too few recordings to be in every part: ${missing.join('; ')}. Add clips or leave these emotions out.`,
    );
  }
  return plan;
}
