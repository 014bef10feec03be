import type { Corpus } from './corpus';
import { EMODB_EMOTIONS, parseEmodbName } from './parse-emodb-name';

export const EMODB: Corpus = {
  id: 'emodb',
  name: 'EmoDB',
  licence: 'Published for free use; its authors ask for credit',
  // Free use is said without saying for what.
  commercialUse: 'UNKNOWN',
  consentBasis: 'PUBLISHED_CORPUS',
  language: 'de',
  citation:
    'Burkhardt F, Paeschke A, Rolfes M, Sendlmeier W, Weiss B (2005). A Database of German Emotional Speech. Proc. Interspeech 2005, 1517–1520. https://doi.org/10.21437/Interspeech.2005-446',
  sourceUrl: 'http://emodb.bilderbar.info/',
  summary: '535 clips, 10 actors, 7 emotions, German',
  fileNameRule:
    'Actor, text, emotion’s German letter and take, as in 03a01Fa.wav (W anger, L boredom, E disgust, A fear, F joy, T sadness, N neutral).',
  emotions: EMODB_EMOTIONS,
  labelsFrom: 'file-names',
  actorTable: null,
  parse: parseEmodbName,
};
