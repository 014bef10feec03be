import { keepsActorsApart, type SplitKind } from '@/lib/domain/experiments/recipe/split';

/** The words for each kind of split. */
export const SPLIT_WORDS: Record<SplitKind, string> = {
  'actor-disjoint': 'unseen actors',
  'stratified-random': 'same actors in train and test',
  'grouped-k-fold': 'unseen actors, k folds',
  'leave-one-actor-out': 'unseen actors, one at a time',
  published: 'unseen actors, published folds',
};

interface Scored {
  readonly kind: SplitKind;
  readonly uar: number;
  readonly accuracy: number;
  readonly n: number;
}

export interface TwinGap {
  readonly disjoint: Scored;
  readonly random: Scored;
  /** random minus unseen actors, in percentage points */
  readonly uarPoints: number;
  readonly accuracyPoints: number;
}

/** The two figures in fixed order, unseen actors first; null where both keep actors apart, or neither does. */
export function compareTwin(own: Scored, twin: Scored | null): TwinGap | null {
  if (!twin || keepsActorsApart(twin.kind) === keepsActorsApart(own.kind)) return null;
  const [disjoint, random] = keepsActorsApart(own.kind) ? [own, twin] : [twin, own];
  return {
    disjoint,
    random,
    uarPoints: (random.uar - disjoint.uar) * 100,
    accuracyPoints: (random.accuracy - disjoint.accuracy) * 100,
  };
}

/** `+21.3 points`: signed with a true minus, so that a negative gap cannot be overlooked. */
export function pointsText(points: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '±';
  return `${sign}${Math.abs(points).toFixed(1)} points`;
}
