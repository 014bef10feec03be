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

const HERE = 'It came before, at the same path; it is neither stored nor counted again.';

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
  /** whether the file itself came before, at the same path */
  readonly isHere: boolean;
}

/** Why a file was not stored again, and in what its name contradicts the one that was. */
export function describeDuplicate({ stored, name, differenceDb, isHere }: Repetition): string {
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
      ([label, kept, said]) =>
        `${label} (“${kept ?? 'none'}” is kept, now “${said ?? 'none'}” is said)`,
    );
  const what = isHere ? HERE : sameness(stored.path, differenceDb);
  return differing.length > 0 ? `${what} The labels differ in ${differing.join(', ')}.` : what;
}
