import type { ClassBalance } from '@/lib/domain/datasets/schema';
import type { ExploreQuery } from './explore-query';

interface Comparison {
  readonly actor: string;
  readonly left: string;
  readonly right: string;
}

/** The pair that is shown where none was chosen: a calm and a loud emotion tell most. */
const FIRST_LEFT = ['neutral', 'calm', 'sad'];
const FIRST_RIGHT = ['angry', 'happy', 'fearful'];

/** What the address says of actor and labels; what it leaves open, or the dataset lacks, is filled in. */
export function chooseComparison(
  query: Pick<ExploreQuery, 'actor' | 'left' | 'right'>,
  { actors, classes }: Pick<ClassBalance, 'actors' | 'classes'>,
): Comparison {
  const actor = actors.find(({ label }) => label === query.actor) ?? actors[0];
  const spoken = classes.map(({ key }) => key).filter((key) => (actor?.counts[key] ?? 0) > 0);
  const known = (key: string | undefined): key is string =>
    classes.some((entry) => entry.key === key && entry.count > 0);
  const first = (wishes: readonly string[], except?: string): string =>
    wishes.find((key) => key !== except && spoken.includes(key)) ??
    spoken.find((key) => key !== except) ??
    '';
  const left = known(query.left) ? query.left : first(FIRST_LEFT, query.right);
  const right = known(query.right) ? query.right : first(FIRST_RIGHT, left);
  return { actor: actor?.label ?? '', left, right };
}
