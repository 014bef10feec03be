import type { CommercialUse } from '@/lib/core/licences/known-licences';
import type { Gender } from '@/lib/domain/datasets/schema';

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
