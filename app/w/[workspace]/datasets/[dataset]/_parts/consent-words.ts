import type { CommercialUse } from '@/lib/core/licences/known-licences';
import type { ConsentBasis, Gender } from '@/lib/domain/datasets/schema';

/** On what ground the recordings may be used, as a sentence can carry it. */
export const CONSENT_WORDS: Record<ConsentBasis, string> = {
  PUBLISHED_CORPUS: 'Published corpus: its authors obtained the speakers’ consent',
  INFORMED_CONSENT: 'Informed consent: each speaker agreed in writing',
  CONTRACT: 'Contract: the speakers were engaged for it, such as paid actors',
  SYNTHETIC: 'Synthetic speech: nobody is exposed',
  UNKNOWN: 'Not known',
};

export const COMMERCIAL_WORDS: Record<CommercialUse, string> = {
  ALLOWED: 'Permitted',
  FORBIDDEN: 'Forbidden',
  UNKNOWN: 'Not known',
};

export const GENDER_WORDS: Record<Gender, string> = {
  FEMALE: 'female',
  MALE: 'male',
  OTHER: 'other',
};
