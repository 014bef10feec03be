import type { Corpus } from './corpus';
import { parseSaveeName, SAVEE_EMOTIONS } from './parse-savee-name';

export const SAVEE: Corpus = {
  id: 'savee',
  name: 'SAVEE',
  licence: 'Free for research after registration with its authors',
  commercialUse: 'FORBIDDEN',
  consentBasis: 'PUBLISHED_CORPUS',
  language: 'en-GB',
  citation:
    'Haq S, Jackson PJB (2010). Multimodal Emotion Recognition. In: Wang W (ed.), Machine Audition: Principles, Algorithms and Systems, IGI Global, 398–423.',
  sourceUrl: 'http://kahlan.eps.surrey.ac.uk/savee/',
  summary: '480 clips, 4 men, 7 emotions, British English',
  fileNameRule:
    'Actor, emotion and sentence, as in DC_sa01.wav, or DC/sa01.wav in folders (a anger, d disgust, f fear, h happiness, n neutral, sa sadness, su surprise).',
  emotions: SAVEE_EMOTIONS,
  labelsFrom: 'file-names',
  actorTable: null,
  parse: parseSaveeName,
};
