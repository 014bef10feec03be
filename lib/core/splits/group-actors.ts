import { groupBy } from './group-by';
import type { SplitClip } from './split-plan';

/** Actors who must stay together, because they share a recording. */
export interface ActorGroup {
  readonly actors: readonly string[];
  /** The actors' gender where they have one and agree, else empty. */
  readonly gender: string;
  readonly clips: readonly SplitClip[];
}

/** The representative of an actor's group; every step towards it is a union made before. */
function findRoot(parents: ReadonlyMap<string, string>, actor: string): string {
  let root = actor;
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
  return root;
}

/** Groups clips by actor, and joins actors of whom the same content is in the dataset. */
export function groupActors(clips: readonly SplitClip[]): ActorGroup[] {
  const parents = new Map<string, string>();
  const firstActor = new Map<string, string>();
  for (const { contentHash, actor } of clips) {
    const known = firstActor.get(contentHash);
    if (known === undefined) {
      firstActor.set(contentHash, actor);
      continue;
    }
    const [from, to] = [findRoot(parents, actor), findRoot(parents, known)];
    if (from !== to) parents.set(from, to);
  }
  const groups = groupBy(clips, (clip) => findRoot(parents, clip.actor));
  return [...groups.values()].map((members) => {
    const genders = new Set(members.map((clip) => clip.gender ?? ''));
    return {
      actors: [...new Set(members.map((clip) => clip.actor))],
      gender: genders.size === 1 ? (members[0]?.gender ?? '') : '',
      clips: members,
    };
  });
}
