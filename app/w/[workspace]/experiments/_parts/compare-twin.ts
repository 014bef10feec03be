import type { SplitView } from '@/lib/domain/experiments/schema';

type SplitKind = SplitView['kind'];

/** The words for each kind of split. */
export const SPLIT_WORDS: Record<SplitKind, string> = {
  'actor-disjoint': 'unseen actors',
  'stratified-random': 'same actors in train and test',
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
  /** random minus actor-disjoint, in percentage points */
  readonly uarPoints: number;
  readonly accuracyPoints: number;
}

/** The two figures in fixed order, actor-disjoint first; null where both are of one kind. */
export function compareTwin(own: Scored, twin: Scored | null): TwinGap | null {
  if (!twin || twin.kind === own.kind) return null;
  const [disjoint, random] = own.kind === 'actor-disjoint' ? [own, twin] : [twin, own];
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
