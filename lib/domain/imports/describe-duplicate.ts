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

function sameness(path: string, differenceDb: number | null): string {
  if (differenceDb === null) return `Same bytes as ${path}; stored once.`;
  const difference = Number.isFinite(differenceDb)
    ? `the difference lies ${Math.round(-differenceDb)} dB below the recording`
    : 'sample for sample';
  return `Same recording as ${path}, in other bytes (${difference}); stored once.`;
}

interface Repetition {
  readonly stored: StoredLabels;
  readonly name: ClipName;
  /** level of the difference of the two recordings; null where their bytes are the same */
  readonly differenceDb: number | null;
}

/** Why a file was not stored again, and in what its name contradicts the one that was. */
export function describeDuplicate({ stored, name, differenceDb }: Repetition): string {
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
  const what = sameness(stored.path, differenceDb);
  return differing.length > 0 ? `${what} The names differ in ${differing.join(', ')}.` : what;
}
