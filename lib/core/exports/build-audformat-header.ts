import { findLicence } from '../licences/find-licence';
import { AUDFORMAT_TABLES } from './audformat-tables';
import type { ExportRow, ExportSubject } from './export-row';

/** What audformat says of use; `other` where nobody has stated it. */
const USAGE = { ALLOWED: 'commercial', FORBIDDEN: 'research', UNKNOWN: 'other' } as const;

/** Lower case without blanks, as audformat's conventions ask of a database's name. */
const databaseName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'dataset';

/** Drops what is not known: audformat reads an absent field as None. */
function known<T extends object>(fields: T): Partial<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Partial<T>;
}

function speakers(rows: readonly ExportRow[]): Record<string, object> {
  const facts = rows.map(({ actor, gender, ageYears: age }) => [actor, known({ gender, age })]);
  return Object.fromEntries(facts) as Record<string, object>;
}

function schemes(subject: ExportSubject, rows: readonly ExportRow[]) {
  const intensities = new Set(rows.flatMap(({ intensity }) => intensity ?? []));
  return {
    emotion: {
      description: 'The emotion that the actor intended to express',
      dtype: 'str',
      labels: [...subject.emotions],
    },
    speaker: { description: 'Who speaks', dtype: 'str', labels: speakers(rows) },
    duration: { description: 'Length of the recording', dtype: 'time' },
    text: { description: 'What is said', dtype: 'str' },
    intensity: {
      description: 'How strongly the emotion was to be expressed',
      dtype: 'str',
      ...(intensities.size > 0 && { labels: [...intensities].sort() }),
    },
    repetition: { description: 'Counted from 1', dtype: 'int', minimum: 1 },
  };
}

function table(columns: readonly { readonly name: string }[], raterId: string | null) {
  const own = columns.filter(({ name }) => name !== 'file');
  const described = own.map(({ name }) => [name, known({ scheme_id: name, rater_id: raterId })]);
  return { type: 'filewise', media_id: 'recording', columns: Object.fromEntries(described) };
}

/**
 * The header of an audformat database, to be written as `db.yaml`.
 * Source: https://audeering.github.io/audformat/data-header.html
 * @param rows files of one kind: as brought, or mono waves at the dataset's rate
 */
export function buildAudformatHeader(subject: ExportSubject, rows: readonly ExportRow[]): object {
  const { licence, licenceUrl, language, audio, version } = subject;
  const isPrepared = audio?.kind === 'prepared';
  return known({
    name: databaseName(subject.name),
    source: subject.sourceUrl ?? '',
    usage: USAGE[subject.commercialUse],
    // audformat knows languages by ISO 639, without region.
    languages: language ? [language.split('-')[0].toLowerCase()] : null,
    description: subject.description ?? `Emotional speech (${subject.corpusName})`,
    license: licence ? (findLicence(licence)?.spdx ?? licence) : null,
    license_url: licenceUrl,
    citation: subject.citation,
    consent: subject.consent,
    version: version ? `${version.number}` : null,
    content_hash: version?.contentHash ?? null,
    media: {
      recording: known({
        type: 'audio',
        format: isPrepared ? 'wav' : null,
        channels: isPrepared ? 1 : null,
        sampling_rate: isPrepared ? audio.sampleRateHz : null,
      }),
    },
    raters: { intended: { type: 'ground truth', description: 'What the actor intended' } },
    schemes: schemes(subject, rows),
    tables: {
      emotion: table(AUDFORMAT_TABLES.emotion, 'intended'),
      files: table(AUDFORMAT_TABLES.files, null),
    },
  });
}
