/** What a published corpus tells in a clip's file name. */
export interface ClipName {
  /** The actor as the corpus labels them, e.g. `07`. */
  readonly actorLabel: string;
  readonly gender: 'male' | 'female';
  /** Key of the intended emotion, e.g. `angry`. */
  readonly emotion: string;
  readonly intensity: 'normal' | 'strong';
  /** What is said. */
  readonly statement: string;
  /** Counted from 1. */
  readonly repetition: number;
  readonly modality: 'audio-only';
  readonly channel: 'speech';
}

/** A parsed name, or why it was kept aside; nothing is guessed. */
export type ParsedClipName =
  | { readonly ok: true; readonly clip: ClipName }
  | { readonly ok: false; readonly reason: string };

/** A published source of clips with its own file-name code. */
export interface Corpus {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  readonly citation: string;
  readonly sourceUrl: string;
  /** One sentence for the import page. */
  readonly fileNameRule: string;
  /** Keys in the corpus's own order. */
  readonly emotions: readonly string[];
  /** Parses a path; only its last part counts. */
  readonly parse: (path: string) => ParsedClipName;
}
