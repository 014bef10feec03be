import type { LabelMap } from './label-map';

/** The target of an emotion under a map; null where its clips are dropped. */
export function applyLabelMap({ pairs }: Pick<LabelMap, 'pairs'>, emotion: string): string | null {
  return Object.hasOwn(pairs, emotion) ? (pairs[emotion] ?? null) : null;
}
