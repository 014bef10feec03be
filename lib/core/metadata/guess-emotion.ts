/** Words that corpora write for the same emotion, beside the key itself. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  neutral: ['neu', 'neutrality', 'neutralness'],
  calm: ['calmness', 'ruhig', 'ruhe'],
  happy: ['hap', 'happiness', 'joy', 'joyful', 'freude', 'fröhlich'],
  sad: ['sadness', 'trauer', 'traurig'],
  angry: ['ang', 'anger', 'ärger', 'wut', 'wütend'],
  fearful: ['fea', 'fear', 'afraid', 'anxiety', 'angst', 'ängstlich'],
  disgust: ['dis', 'disgusted', 'ekel'],
  surprised: ['sur', 'surprise', 'ps', 'pleasant surprise', 'pleasant surprised', 'überraschung'],
  boredom: ['bor', 'bored', 'langeweile', 'gelangweilt'],
};

/** What stands in tables where raters agreed on no label. */
const NO_LABEL = [
  'xxx',
  'oth',
  'none',
  'null',
  'nan',
  'na',
  'n/a',
  '-',
  '?',
  'no agreement',
  'no_agreement',
];

const KEY_BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([key, words]) => [key, ...words].map((word) => [word, key])),
);

const MAX_KEY_LENGTH = 40;

/** A label as a key of its own: lower case, single blanks. */
export function ownEmotionKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim()
    .slice(0, MAX_KEY_LENGTH);
}

/**
 * The emotion's key that a label most likely means; a word that is not known is a key of its own, and
 * null stands for no label at all. A proposal for a person to check.
 */
export function guessEmotion(label: string): string | null {
  const word = ownEmotionKey(label);
  if (word === '' || NO_LABEL.includes(word)) return null;
  return KEY_BY_WORD.get(word) ?? word;
}
