import type { CopiedPair } from './health-data';

/**
 * Gathers pairs into groups of all that are connected; each group and the list of them in the order
 * in which clips first come up.
 */
export function groupPairs(pairs: readonly CopiedPair[]): string[][] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root))
      root = up;
    parents.set(id, root);
    return root;
  };
  for (const { firstId, secondId } of pairs) {
    const first = rootOf(firstId);
    parents.set(rootOf(secondId), first);
  }
  const groups = new Map<string, string[]>();
  for (const id of [...parents.keys()]) {
    const root = rootOf(id);
    const group = groups.get(root);
    if (group) group.push(id);
    else groups.set(root, [id]);
  }
  return [...groups.values()];
}
