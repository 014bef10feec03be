/** One clip as exports write it. */
export interface ExportRow {
  /** inside of the export, `/` between folders */
  readonly fileName: string;
  /** key of the intended emotion */
  readonly emotion: string;
  readonly actor: string;
  readonly gender: 'female' | 'male' | 'other' | null;
  readonly ageYears: number | null;
  readonly intensity: string | null;
  readonly statement: string | null;
  readonly repetition: number | null;
  readonly durationSec: number;
  /** of the file as it was brought */
  readonly sha256: string;
}

/** What is said of a dataset in each of its exports. */
export interface ExportSubject {
  readonly name: string;
  readonly workspaceName: string;
  readonly corpusName: string;
  readonly description: string | null;
  /** BCP 47 */
  readonly language: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly commercialUse: 'ALLOWED' | 'FORBIDDEN' | 'UNKNOWN';
  readonly citation: string | null;
  readonly sourceUrl: string | null;
  readonly consent: string;
  readonly consentNote: string | null;
  /** of the dataset's closed list, in its order */
  readonly emotions: readonly string[];
  /** null for the state as it is now */
  readonly version: { readonly number: number; readonly contentHash: string } | null;
  /** when the version was frozen, or now */
  readonly asOf: Date;
  /** null where the export holds labels only */
  readonly audio: { readonly kind: 'source' | 'prepared'; readonly sampleRateHz: number } | null;
}
