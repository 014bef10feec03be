import type { ExportRow, ExportSubject } from '@/lib/core/exports/export-row';

export const SUBJECT: ExportSubject = {
  name: 'My RAVDESS',
  workspaceName: 'The lab',
  corpusName: 'RAVDESS',
  description: null,
  language: 'en-CA',
  licence: 'CC BY-NC-SA 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  commercialUse: 'FORBIDDEN',
  citation: 'Livingstone SR, Russo FA (2018). The Ryerson … PLoS ONE 13(5).',
  sourceUrl: 'https://zenodo.org/records/1188976',
  consent: 'Contract with the speakers',
  consentNote: 'Drawer 4.',
  emotions: ['neutral', 'angry'],
  version: { number: 3, contentHash: 'c'.repeat(64) },
  asOf: new Date('2026-11-25T12:00:00Z'),
  audio: { kind: 'source', sampleRateHz: 16000 },
};

export const ROW: ExportRow = {
  fileName: 'audio/Actor_01/a.wav',
  emotion: 'angry',
  actor: '01',
  gender: 'male',
  ageYears: 26,
  intensity: 'strong',
  statement: 'Kids are talking by the door',
  repetition: 1,
  durationSec: 3.3033125,
  sha256: 'a'.repeat(64),
};
