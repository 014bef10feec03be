import type { CommercialUse } from './known-licences';

/** What somebody wants to do with a dataset, or with what was made of it. */
export type Purpose = 'RESEARCH' | 'COMMERCIAL';

export interface LicenceTerms {
  /** as the dataset names it; null where nobody has */
  readonly licence: string | null;
  readonly commercialUse: CommercialUse;
}

/** `ASK` where nobody has said what the licence permits: a person has to decide. */
export interface LicenceAnswer {
  readonly verdict: 'ALLOWED' | 'FORBIDDEN' | 'ASK';
  /** one sentence for the person who reads it */
  readonly reason: string;
}

/**
 * Whether a dataset's licence lets it be used for a purpose. A model trained on a dataset inherits
 * the answer. Nothing is guessed: an unknown licence is a question, not a permission.
 */
export function licenceAllows(terms: LicenceTerms, purpose: Purpose): LicenceAnswer {
  const { licence, commercialUse } = terms;
  const name = licence ?? 'The licence';
  if (purpose === 'COMMERCIAL') {
    if (commercialUse === 'ALLOWED') {
      return { verdict: 'ALLOWED', reason: `${name} permits commercial use.` };
    }
    if (commercialUse === 'FORBIDDEN') {
      const reason = `${name} forbids commercial use of these recordings; models trained on them are held to the same.`;
      return { verdict: 'FORBIDDEN', reason };
    }
    const reason = `Nobody has said whether ${licence ?? 'the licence'} permits commercial use.`;
    return { verdict: 'ASK', reason };
  }
  if (licence === null) {
    return { verdict: 'ASK', reason: 'No licence is named: ask whoever owns the recordings.' };
  }
  return { verdict: 'ALLOWED', reason: `${licence} applies; keep its notice and the citation.` };
}
