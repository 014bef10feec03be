import { CROISSANT_CONTEXT } from './croissant-context';
import type { ExportSubject } from './export-row';
import type { TableColumn } from './label-table';
import { readCitation } from './read-citation';

/** A table of the export, as it is written. */
export interface CroissantTable {
  /** its file's name, which is its id */
  readonly fileName: string;
  /** where it is had: relative inside of an export, absolute on the web */
  readonly contentUrl: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** the first names the recording */
  readonly columns: readonly TableColumn[];
}

export interface CroissantParts {
  readonly subject: ExportSubject;
  /** the dataset's own page, for where no source is known */
  readonly pageUrl: string;
  readonly tables: readonly CroissantTable[];
  /** endings of the audio files that are there, e.g. `wav`; none where there are labels only */
  readonly audioEndings: readonly string[];
}

const MIME: Readonly<Record<string, string>> = { wav: 'audio/wav', flac: 'audio/flac' };
const audioId = (ending: string): string => `audio-${ending}`;

function fileObject({ fileName, contentUrl, sizeBytes, sha256 }: CroissantTable) {
  return {
    '@type': 'cr:FileObject',
    '@id': fileName,
    name: fileName,
    contentUrl,
    contentSize: `${sizeBytes} B`,
    encodingFormat: 'text/csv',
    sha256,
  };
}

const fileSet = (ending: string) => ({
  '@type': 'cr:FileSet',
  '@id': audioId(ending),
  name: audioId(ending),
  encodingFormat: MIME[ending] ?? 'audio/basic',
  includes: `audio/**/*.${ending}`,
});

/** The column that names the recording refers to the files, where they are all of one kind. */
function recordSet({ fileName, columns }: CroissantTable, audioEndings: readonly string[]) {
  const id = fileName.replace(/\.csv$/, '').replaceAll('.', '-');
  const [only] = audioEndings.length === 1 ? audioEndings : [];
  const reference = only && {
    references: { fileSet: { '@id': audioId(only) }, extract: { fileProperty: 'fullpath' } },
  };
  return {
    '@type': 'cr:RecordSet',
    '@id': id,
    name: id,
    key: { '@id': `${id}/${columns[0].name}` },
    field: columns.map(({ name, description, dataType }, index) => ({
      '@type': 'cr:Field',
      '@id': `${id}/${name}`,
      name,
      description,
      dataType,
      source: { fileObject: { '@id': fileName }, extract: { column: name } },
      ...(index === 0 && reference),
    })),
  };
}

function wordDescription({ description, corpusName, audio }: ExportSubject): string {
  const what = description ?? `Recordings of emotional speech (${corpusName}).`;
  const held = audio ? '' : ' This description covers the labels; the audio is exported beside it.';
  return `${what} Labels name the expression that was intended, not what anybody felt.${held}`;
}

/**
 * Metadata of a dataset in JSON-LD after MLCommons Croissant 1.0
 * (https://docs.mlcommons.org/croissant/docs/croissant-spec.html), with all properties that it
 * requires. What is not known is said in words, never made up.
 */
export function buildCroissant(parts: CroissantParts): object {
  const { subject, pageUrl, tables, audioEndings } = parts;
  const { version, language, citation, consentNote } = subject;
  const cited = readCitation(citation);
  const asOf = subject.asOf.toISOString().slice(0, 10);
  return {
    '@context': CROISSANT_CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: subject.name,
    description: wordDescription(subject),
    license: subject.licenceUrl ?? subject.licence ?? 'No licence is stated.',
    url: subject.sourceUrl ?? pageUrl,
    creator: { '@type': 'sc:Organization', name: cited?.authors ?? subject.workspaceName },
    datePublished: cited?.year ?? asOf,
    dateModified: asOf,
    ...(citation && { citeAs: citation }),
    ...(language && { inLanguage: language }),
    // Semantic versioning, as the specification recommends; the state of today has no version.
    ...(version ? { version: `${version.number}.0.0` } : { isLiveDataset: true }),
    keywords: ['speech', 'emotion', 'speech emotion recognition', subject.corpusName],
    'rai:personalSensitiveInformation': `Voices of people. Consent: ${subject.consent}.${consentNote ? ` ${consentNote}` : ''}`,
    distribution: [...tables.map(fileObject), ...audioEndings.map(fileSet)],
    recordSet: tables.map((table) => recordSet(table, audioEndings)),
  };
}
