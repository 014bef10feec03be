import type { z } from 'zod';
import type { updateDatasetInput } from '@/lib/domain/datasets/schema';

type Settings = Omit<z.input<typeof updateDatasetInput>, 'datasetId'>;

/** What the settings form sends where nothing but the given fields is filled in. */
export function settings(fields: Partial<Settings>): Settings {
  return {
    name: 'Mine',
    description: '',
    language: '',
    licence: '',
    licenceUrl: '',
    commercialUse: 'UNKNOWN',
    citation: '',
    sourceUrl: '',
    consentBasis: 'UNKNOWN',
    consentNote: '',
    ...fields,
  };
}
