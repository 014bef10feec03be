import type { ClipName } from '@/lib/core/corpora/corpus';

/** What is stored of the clip whose bytes are the same. */
export interface StoredLabels {
  readonly path: string;
  readonly actor: { readonly label: string };
  readonly emotion: { readonly key: string };
  readonly intensity: string | null;
  readonly statement: string | null;
  readonly repetition: number | null;
}

/** Why a file was not stored again, and in what its name contradicts the one that was. */
export function describeDuplicate(stored: StoredLabels, name: ClipName): string {
  const labels = [
    ['actor', stored.actor.label, name.actorLabel],
    ['emotion', stored.emotion.key, name.emotion],
    ['intensity', stored.intensity, name.intensity],
    ['statement', stored.statement, name.statement],
    ['repetition', stored.repetition, name.repetition],
  ] as const;
  const differing = labels
    .filter(([, kept, said]) => kept !== said)
    .map(
      ([label, kept, said]) => `${label} (“${kept ?? 'none'}” is kept, this name says “${said}”)`,
    );
  const same = `Same bytes as ${stored.path}; stored once.`;
  return differing.length > 0 ? `${same} The names differ in ${differing.join(', ')}.` : same;
}
