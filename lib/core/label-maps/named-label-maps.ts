import { EMOTION_KEYS } from '../emotions';
import type { NamedLabelMap } from './label-map';

/** Each label stays what it is. */
const same = (...keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [key, key]));

const EKMAN = ['happy', 'sad', 'angry', 'fearful', 'disgust', 'surprised'] as const;

/** Maps between the lists of labels that the field uses. What a map does not name, it drops. */
export const NAMED_LABEL_MAPS: readonly NamedLabelMap[] = [
  {
    id: 'prosodia',
    name: 'Prosodia, all emotions',
    source:
      'The union of the labels of RAVDESS, EmoDB, SAVEE, TESS and CREMA-D; common further words join the emotion they name.',
    pairs: { ...same(...EMOTION_KEYS), excited: 'happy', bored: 'boredom', anxiety: 'fearful' },
  },
  {
    id: 'ekman-6',
    name: 'Ekman’s six',
    source:
      'Ekman P (1992). An argument for basic emotions. Cognition and Emotion 6(3–4): 169–200. It has no neutral.',
    pairs: same(...EKMAN),
  },
  {
    id: 'ekman-6-neutral',
    name: 'Ekman’s six and neutral',
    source: 'Ekman’s six and the neutral that acted corpora add; the labels of SAVEE and TESS.',
    pairs: same('neutral', ...EKMAN),
  },
  {
    id: 'iemocap-4',
    name: 'Four classes, as with IEMOCAP',
    source:
      'Busso C et al. (2008). IEMOCAP. Language Resources and Evaluation 42: 335–359; the four classes by which results are usually reported, excited joined with happy.',
    pairs: { ...same('neutral', 'happy', 'sad', 'angry'), excited: 'happy' },
  },
  {
    id: 'ravdess-emodb',
    name: 'Common to RAVDESS and EmoDB',
    source:
      'The six labels that both corpora have; calm and surprised are only in RAVDESS, boredom only in EmoDB.',
    pairs: same('neutral', 'happy', 'sad', 'angry', 'fearful', 'disgust'),
  },
  {
    id: 'arousal',
    name: 'Low and high arousal',
    source:
      'Schuller B et al. (2010). Cross-corpus acoustic emotion recognition: variances and strategies. IEEE Transactions on Affective Computing 1(2): 119–131, as it maps EmoDB. It does not place calm.',
    pairs: {
      neutral: 'low',
      sad: 'low',
      disgust: 'low',
      boredom: 'low',
      happy: 'high',
      angry: 'high',
      fearful: 'high',
    },
  },
  {
    id: 'valence',
    name: 'Negative and positive valence',
    source:
      'Schuller B et al. (2010). Cross-corpus acoustic emotion recognition: variances and strategies. IEEE Transactions on Affective Computing 1(2): 119–131, as it maps EmoDB. It does not place calm.',
    pairs: {
      neutral: 'positive',
      happy: 'positive',
      sad: 'negative',
      angry: 'negative',
      fearful: 'negative',
      disgust: 'negative',
      boredom: 'negative',
    },
  },
];
