import type { Corpus } from './corpus';
import { parseRavdessName, RAVDESS_EMOTIONS } from './parse-ravdess-name';

export const RAVDESS: Corpus = {
  id: 'ravdess',
  name: 'RAVDESS',
  licence: 'CC BY-NC-SA 4.0',
  commercialUse: 'FORBIDDEN',
  consentBasis: 'PUBLISHED_CORPUS',
  language: 'en',
  citation:
    'Livingstone SR, Russo FA (2018). The Ryerson Audio-Visual Database of Emotional Speech and Song (RAVDESS). PLoS ONE 13(5): e0196391. https://doi.org/10.1371/journal.pone.0196391',
  sourceUrl: 'https://zenodo.org/records/1188976',
  summary: '1,440 clips of speech, 24 actors, 8 emotions, English',
  fileNameRule:
    'Seven two-digit codes, as in 03-01-05-02-01-01-12.wav: modality, vocal channel, emotion, intensity, statement, repetition, actor.',
  emotions: RAVDESS_EMOTIONS,
  labelsFrom: 'file-names',
  actorTable: null,
  parse: parseRavdessName,
};
