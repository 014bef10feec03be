import type { Tone } from '@/app/_ui/tone';
import type { ImportOutcome } from '@/lib/domain/imports/schema';

/** In the order in which a person wants to see them: what needs a look comes first. */
export const OUTCOMES = ['REFUSED', 'UNPARSED', 'DUPLICATE', 'IMPORTED'] as const;

/** Outcomes that a person may want to mend; shown first when an import is over. */
export const NEEDS_A_LOOK: readonly ImportOutcome[] = ['REFUSED', 'UNPARSED'];

export const OUTCOME_WORDS: Record<ImportOutcome, { readonly word: string; readonly tone: Tone }> =
  {
    IMPORTED: { word: 'Imported', tone: 'success' },
    DUPLICATE: { word: 'Duplicate', tone: 'neutral' },
    UNPARSED: { word: 'Unparsed', tone: 'warning' },
    REFUSED: { word: 'Refused', tone: 'danger' },
  };
