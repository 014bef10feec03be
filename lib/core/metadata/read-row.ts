import type { ParsedClipName } from '../corpora/corpus';
import { keepAside, nameClip } from '../corpora/name-clip';
import type { ClipField, Labelling } from './labelling';
import type { MetadataRow } from './metadata-table';
import { nameActor } from './name-actor';
import { readAge, readGender, readRepetition } from './read-cells';

const MAX_ACTOR_LENGTH = 80;
const MAX_WORDS_LENGTH = 1000;
/** Further columns that are kept with a clip. */
const MAX_ATTRIBUTES = 40;

function keepAttributes(row: MetadataRow, { columns }: Labelling): Record<string, string> {
  const used = new Set(Object.values(columns));
  const further = Object.entries(row.cells).filter(
    ([column, cell]) => cell !== '' && !used.has(column),
  );
  return Object.fromEntries(
    further
      .slice(0, MAX_ATTRIBUTES)
      .map(([column, cell]) => [column, cell.slice(0, MAX_WORDS_LENGTH)]),
  );
}

/** The emotion's key, or why the row gives none. */
function readEmotion(
  label: string,
  { columns, labels }: Labelling,
): { key: string } | { why: string } {
  if (columns.emotion === null) return { why: 'No column is said to hold the emotion.' };
  if (label === '') return { why: 'Its row names no emotion.' };
  if (!Object.hasOwn(labels, label))
    return { why: `Its label “${label}” is not in the import’s list of labels.` };
  const key = labels[label];
  return key === null || key === undefined
    ? { why: `Its label “${label}” is set aside.` }
    : { key };
}

/** What a row says of the clip at the path, or why the clip is kept aside. */
export function readRow(path: string, row: MetadataRow, labelling: Labelling): ParsedClipName {
  const cell = (field: ClipField): string => {
    const column = labelling.columns[field];
    return column === null ? '' : (row.cells[column] ?? '');
  };
  const words = (field: ClipField): string | null => cell(field).slice(0, MAX_WORDS_LENGTH) || null;
  const emotion = readEmotion(cell('emotion'), labelling);
  if ('why' in emotion) return keepAside(emotion.why);
  const { actorFrom } = labelling;
  const actorLabel = actorFrom === 'column' ? cell('actor') : nameActor(path, actorFrom);
  if (!actorLabel) return keepAside('Nothing names its actor.');
  if (actorLabel.length > MAX_ACTOR_LENGTH) {
    return keepAside(`Its actor has more than ${MAX_ACTOR_LENGTH} characters.`);
  }
  return nameClip({
    actorLabel,
    emotion: emotion.key,
    gender: readGender(cell('gender')),
    ageYears: readAge(cell('age')),
    intensity: words('intensity'),
    statement: words('statement'),
    repetition: readRepetition(cell('repetition')),
    language: words('language'),
    attributes: keepAttributes(row, labelling),
  });
}
