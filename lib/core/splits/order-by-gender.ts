import { type Random, shuffled } from '../random';
import type { ActorGroup } from './group-actors';
import { groupBy } from './group-by';

/**
 * A random order in which the genders alternate in proportion: the k-th of a gender's n groups
 * stands at (k + ½)/n, so any stretch of the order holds the genders as the whole does.
 */
export function orderByGender(groups: readonly ActorGroup[], random: Random): ActorGroup[] {
  const genders = shuffled([...groupBy(groups, (group) => group.gender).values()], random);
  return genders
    .flatMap((members) =>
      shuffled(members, random).map((group, k) => ({ group, at: (k + 0.5) / members.length })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ group }) => group);
}
