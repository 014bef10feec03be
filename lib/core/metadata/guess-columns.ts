import { CLIP_FIELDS, type ClipField, type ColumnMapping } from './labelling';

/** Names that columns go by, the likeliest first; compared without case, blanks, dashes and dots. */
const NAMES: Readonly<Record<ClipField, readonly string[]>> = {
  file: ['file', 'filename', 'filepath', 'path', 'audio', 'audiopath', 'wav', 'clip', 'name'],
  actor: ['actor', 'speaker', 'speakerid', 'actorid', 'subject', 'participant', 'spk', 'person'],
  emotion: ['emotion', 'emotionlabel', 'label', 'target', 'class', 'category', 'affect'],
  gender: ['gender', 'sex', 'speakergender', 'actorgender'],
  age: ['age', 'ageyears', 'speakerage', 'actorage'],
  intensity: ['intensity', 'level', 'strength', 'emotionlevel'],
  statement: [
    'statement',
    'transcriptiontext',
    'transcription',
    'transcript',
    'text',
    'sentence',
    'utterance',
  ],
  repetition: ['repetition', 'take', 'rep'],
  language: ['language', 'lang', 'locale', 'speakerlanguage'],
};

const plain = (name: string): string => name.toLowerCase().replace(/[\s._-]/g, '');

/** The columns that by their names tell of a clip; each is used once. A proposal for a person to check. */
export function guessColumns(columns: readonly string[]): ColumnMapping {
  const left = new Map(columns.map((column) => [plain(column), column]));
  const guess = (field: ClipField): string | null => {
    const name = NAMES[field].find((one) => left.has(one));
    if (name === undefined) return null;
    const column = left.get(name) ?? null;
    left.delete(name);
    return column;
  };
  return Object.fromEntries(CLIP_FIELDS.map((field) => [field, guess(field)])) as ColumnMapping;
}
