/** On what ground the recordings of people may be used. */
export type ConsentBasis =
  | 'PUBLISHED_CORPUS'
  | 'INFORMED_CONSENT'
  | 'CONTRACT'
  | 'SYNTHETIC'
  | 'UNKNOWN';

/** The same in words, by themselves or after `Consent:`. */
export const CONSENT_WORDS: Readonly<Record<ConsentBasis, string>> = {
  PUBLISHED_CORPUS: 'Published corpus, whose authors obtained the speakers’ consent',
  INFORMED_CONSENT: 'Informed consent, given in writing by each speaker',
  CONTRACT: 'Contract with the speakers, such as paid actors',
  SYNTHETIC: 'Synthetic speech, which exposes nobody',
  UNKNOWN: 'Not stated',
};
