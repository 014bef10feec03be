import type { Corpus } from './corpus';
import { parseTessName, TESS_EMOTIONS } from './parse-tess-name';

export const TESS: Corpus = {
  id: 'tess',
  name: 'TESS',
  licence: 'CC BY-NC-ND 4.0',
  commercialUse: 'FORBIDDEN',
  consentBasis: 'PUBLISHED_CORPUS',
  language: 'en',
  citation:
    'Pichora-Fuller MK, Dupuis K (2020). Toronto emotional speech set (TESS). Borealis. https://doi.org/10.5683/SP2/E8H2MF',
  sourceUrl: 'https://doi.org/10.5683/SP2/E8H2MF',
  summary: '2,800 clips, 2 women aged 26 and 64, 7 emotions, English',
  fileNameRule: 'Actor, word and emotion, as in OAF_back_angry.wav (ps is pleasant surprise).',
  emotions: TESS_EMOTIONS,
  labelsFrom: 'file-names',
  actorTable: null,
  parse: parseTessName,
};
