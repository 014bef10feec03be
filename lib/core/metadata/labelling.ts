/** What a column of a table may tell of a clip. */
export const CLIP_FIELDS = [
  'file',
  'actor',
  'emotion',
  'gender',
  'age',
  'intensity',
  'statement',
  'repetition',
  'language',
] as const;

export type ClipField = (typeof CLIP_FIELDS)[number];

/** The column that holds each field; null where none does. */
export type ColumnMapping = Readonly<Record<ClipField, string | null>>;

export const ACTOR_SOURCES = ['column', 'folder', 'name-start', 'nobody'] as const;

export type ActorSource = (typeof ACTOR_SOURCES)[number];

/** Where labels come from, and where that lies in the drop. */
export interface LabelSource {
  readonly kind: 'table' | 'audformat' | 'folders';
  /** tables of one kind, e.g. a metadata.csv in each folder; none where folders are the labels */
  readonly paths: readonly string[];
}

/**
 * How an import's files get their labels where names do not tell. It is kept with the import, so that
 * the worker reads exactly what the person saw.
 */
export interface Labelling {
  readonly source: LabelSource;
  readonly columns: ColumnMapping;
  readonly actorFrom: ActorSource;
  /** emotion key by label as it is written; null sets its clips aside */
  readonly labels: Readonly<Record<string, string | null>>;
}

/** Stands for an actor whom nothing names. */
export const NOBODY = 'unknown';

export const NO_COLUMNS = Object.fromEntries(
  CLIP_FIELDS.map((field) => [field, null]),
) as ColumnMapping;
