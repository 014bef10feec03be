import type { Corpus } from './corpus';
import { CREMA_D_EMOTIONS, parseCremaDName } from './parse-crema-d-name';

export const CREMA_D: Corpus = {
  id: 'crema-d',
  name: 'CREMA-D',
  licence: 'ODbL 1.0',
  commercialUse: 'ALLOWED',
  consentBasis: 'PUBLISHED_CORPUS',
  language: 'en',
  citation:
    'Cao H, Cooper DG, Keutmann MK, Gur RC, Nenkova A, Verma R (2014). CREMA-D: Crowd-sourced Emotional Multimodal Actors Dataset. IEEE Transactions on Affective Computing 5(4): 377–390. https://doi.org/10.1109/TAFFC.2014.2336244',
  sourceUrl: 'https://github.com/CheyneyComputerScience/CREMA-D',
  summary: '7,442 clips, 91 actors, 6 emotions, English',
  fileNameRule:
    'Actor, sentence, emotion and level, as in 1001_IEO_ANG_HI.wav. Drop VideoDemographics.csv along: it knows ages and sexes.',
  emotions: CREMA_D_EMOTIONS,
  labelsFrom: 'file-names',
  actorTable: { fileName: 'VideoDemographics.csv', actor: 'ActorID', gender: 'Sex', age: 'Age' },
  parse: parseCremaDName,
};
