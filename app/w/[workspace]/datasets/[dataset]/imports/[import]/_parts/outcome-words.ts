import type { Tone } from '@/app/_ui/tone';
import type { ImportOutcome } from '@/lib/domain/imports/schema';

/** In the order in which a person wants to see them: what needs a look comes first. */
export const OUTCOMES = [
  'REFUSED',
  'UNPARSED',
  'DUPLICATE',
  'ALREADY_HERE',
  'LEFT_OUT',
  'IMPORTED',
] as const;

/** Outcomes that a person may want to mend; shown first when an import is over. */
export const NEEDS_A_LOOK: readonly ImportOutcome[] = ['REFUSED', 'UNPARSED'];

export const OUTCOME_WORDS: Record<ImportOutcome, { readonly word: string; readonly tone: Tone }> =
  {
    IMPORTED: { word: 'Imported', tone: 'success' },
    DUPLICATE: { word: 'Duplicate', tone: 'neutral' },
    ALREADY_HERE: { word: 'Already here', tone: 'neutral' },
    LEFT_OUT: { word: 'Left out', tone: 'neutral' },
    UNPARSED: { word: 'Kept aside', tone: 'warning' },
    REFUSED: { word: 'Refused', tone: 'danger' },
  };
