import type { ExportRow } from './export-row';

/** One column of an export's table, as Croissant describes it. */
export interface TableColumn {
  readonly name: string;
  readonly description: string;
  readonly dataType: 'sc:Text' | 'sc:Integer' | 'sc:Float';
  readonly value: (row: ExportRow) => string | number;
}

const text = (value: string | null): string => value ?? '';
const figure = (value: number | null): string | number => value ?? '';

/** The columns of metadata.csv, in order; `file_name` is the one that Hugging Face's AudioFolder asks for. */
export const LABEL_COLUMNS: readonly TableColumn[] = [
  {
    name: 'file_name',
    description: 'Path of the recording.',
    dataType: 'sc:Text',
    value: ({ fileName }) => fileName,
  },
  {
    name: 'emotion',
    description: 'The emotion that the actor intended to express; not what anybody felt.',
    dataType: 'sc:Text',
    value: ({ emotion }) => emotion,
  },
  {
    name: 'actor',
    description: 'Who speaks, as the corpus labels the person.',
    dataType: 'sc:Text',
    value: ({ actor }) => actor,
  },
  {
    name: 'gender',
    description: 'Of the actor; empty where it is not known.',
    dataType: 'sc:Text',
    value: ({ gender }) => text(gender),
  },
  {
    name: 'age',
    description: 'Of the actor, in years at the time of recording; empty where it is not known.',
    dataType: 'sc:Integer',
    value: ({ ageYears }) => figure(ageYears),
  },
  {
    name: 'intensity',
    description: 'How strongly the emotion was to be expressed, where the corpus says.',
    dataType: 'sc:Text',
    value: ({ intensity }) => text(intensity),
  },
  {
    name: 'statement',
    description: 'What is said.',
    dataType: 'sc:Text',
    value: ({ statement }) => text(statement),
  },
  {
    name: 'repetition',
    description: 'Counted from 1.',
    dataType: 'sc:Integer',
    value: ({ repetition }) => figure(repetition),
  },
  {
    name: 'duration_sec',
    description: 'Length in seconds.',
    dataType: 'sc:Float',
    value: ({ durationSec }) => durationSec,
  },
  {
    name: 'sha256',
    description: 'SHA-256 of the file as it was brought, hexadecimal.',
    dataType: 'sc:Text',
    value: ({ sha256 }) => sha256,
  },
];

/** A table with its head, ready to be written. */
export function tabulate(
  columns: readonly TableColumn[],
  rows: readonly ExportRow[],
): (string | number)[][] {
  return [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
}
