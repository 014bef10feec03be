import { findLicence } from '../licences/find-licence';
import { licenceAllows } from '../licences/licence-allows';
import type { ExportSubject } from './export-row';

/** How the files of a format are laid out and loaded. */
const LAYOUT = {
  audiofolder: [
    '`metadata.csv` has a row for each file of `audio/`; it loads with Hugging Face’s AudioFolder:',
    '```python\nfrom datasets import load_dataset\n\ndataset = load_dataset("audiofolder", data_dir=".")\n```',
  ],
  audformat: [
    '`db.yaml` is the header of an audformat database, with the tables `emotion` and `files`:',
    '```python\nimport audformat\n\ndb = audformat.Database.load(".")\n```',
  ],
  csv: ['`labels.csv` has a row for each clip; the audio is not part of this export.'],
} as const;

export type ExportLayout = keyof typeof LAYOUT;

/** What Hugging Face reads of a dataset's card, as YAML that needs no quotes to be understood. */
function frontMatter({ licence, language, name }: ExportSubject): string {
  const lines = [
    `pretty_name: ${JSON.stringify(name)}`,
    `license: ${findLicence(licence)?.spdx.toLowerCase() ?? 'other'}`,
    ...(language ? [`language:\n- ${language.toLowerCase()}`] : []),
    'task_categories:\n- audio-classification',
  ];
  return `---\n${lines.join('\n')}\n---`;
}

function wordAudio({ audio }: ExportSubject): string[] {
  if (audio === null) return [];
  return [
    audio.kind === 'source'
      ? 'The audio files are as they were brought, bit by bit.'
      : `The audio files were mixed to mono and resampled to ${audio.sampleRateHz} Hz.`,
  ];
}

/** The paragraph on rights, which each export and the datasheet carry. */
export function wordRights(subject: ExportSubject): string[] {
  const { licence, licenceUrl } = subject;
  const name = licence ?? 'not stated: ask whoever owns the recordings before you use them';
  return [
    `Licence: ${name}${licenceUrl ? ` (${licenceUrl})` : ''}.`,
    licenceAllows(subject, 'COMMERCIAL').reason,
    `Consent: ${subject.consent}.${subject.consentNote ? ` ${subject.consentNote}` : ''}`,
    ...(subject.citation ? [`Cite: ${subject.citation}`] : []),
    ...(subject.sourceUrl ? [`Source: ${subject.sourceUrl}`] : []),
  ];
}

/**
 * The README of an export: what it is, what it holds, and what may be done with it.
 * @param clips how many there are
 */
export function buildReadme(subject: ExportSubject, layout: ExportLayout, clips: number): string {
  const { name, description, version, asOf, corpusName } = subject;
  const state = version
    ? `Version ${version.number}, content hash (SHA-256) \`${version.contentHash}\`.`
    : `The state of ${asOf.toISOString().slice(0, 16).replace('T', ' ')} UTC, not a frozen version.`;
  const parts = [
    frontMatter(subject),
    `# ${name}`,
    ...(description ? [description] : []),
    `${clips} clips of emotional speech (${corpusName}). ${state}`,
    '## Files',
    ...LAYOUT[layout],
    ...wordAudio(subject),
    '`croissant.json` describes the same for machines (MLCommons Croissant 1.0).',
    '## Rights',
    ...wordRights(subject),
    '## Duties',
    'Labels name the emotion that an actor meant to express, or that listeners perceived; not what anybody felt. The EU AI Act forbids inferring emotions of employees and of students (Article 5(1)(f)), and asks that people who are exposed to such a system are told so (Article 50(3)).',
  ];
  return `${parts.join('\n\n')}\n`;
}
