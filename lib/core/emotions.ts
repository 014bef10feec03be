/** One label of a dataset's closed list. */
export interface EmotionLabel {
  /** Stable identifier, e.g. `angry`. */
  readonly key: string;
  /** The word shown. */
  readonly word: string;
  /** Swatch on a light ground: Okabe–Ito plus grey, darkened where the original misses 3:1 on white. */
  readonly colorLight: string;
  /** Swatch on a dark ground: the original Okabe–Ito hue, or one lightened to reach 3:1. */
  readonly colorDark: string;
}

/** Source of hues: Okabe & Ito (2008), Color Universal Design. Always shown with the word. */
const EMOTION_LABELS: readonly EmotionLabel[] = [
  { key: 'neutral', word: 'neutral', colorLight: '#767676', colorDark: '#a3a3a3' },
  { key: 'calm', word: 'calm', colorLight: '#2f86b8', colorDark: '#56b4e9' },
  { key: 'happy', word: 'happy', colorLight: '#9a7d00', colorDark: '#f0e442' },
  { key: 'sad', word: 'sad', colorLight: '#0072b2', colorDark: '#3d9ad6' },
  { key: 'angry', word: 'angry', colorLight: '#b84a00', colorDark: '#e8702a' },
  { key: 'fearful', word: 'fearful', colorLight: '#a8578a', colorDark: '#cc79a7' },
  { key: 'disgust', word: 'disgust', colorLight: '#007a59', colorDark: '#00a87b' },
  { key: 'surprised', word: 'surprised', colorLight: '#a86f00', colorDark: '#e69f00' },
  { key: 'boredom', word: 'boredom', colorLight: '#4d4d4d', colorDark: '#c9c9c9' },
  // Answers of listeners that are no emotion.
  { key: 'other', word: 'other', colorLight: '#5c5c5c', colorDark: '#b3b3b3' },
  { key: 'cannot-tell', word: 'cannot tell', colorLight: '#5c5c5c', colorDark: '#b3b3b3' },
];

/** The keys that have a word and colours of their own, in the order of the field's tables. */
export const EMOTION_KEYS: readonly string[] = EMOTION_LABELS.map(({ key }) => key);

const BY_KEY = new Map(EMOTION_LABELS.map((label) => [label.key, label]));

/** The label of a known key; an unknown key keeps its own word in grey. */
export function emotionLabel(key: string): EmotionLabel {
  return BY_KEY.get(key) ?? { key, word: key, colorLight: '#5c5c5c', colorDark: '#b3b3b3' };
}

/** Sorts emotion keys in the order of the field's tables; unknown keys follow, by name. */
export function inEmotionOrder(keys: readonly string[]): string[] {
  const rank = (key: string): number => {
    const index = EMOTION_LABELS.findIndex((label) => label.key === key);
    return index < 0 ? EMOTION_LABELS.length : index;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}
