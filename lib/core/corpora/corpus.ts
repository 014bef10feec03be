export type ActorGender = 'female' | 'male' | 'other';

/** What is known of a clip before it is heard: from its file name, or from a row of a table. */
export interface ClipName {
  /** The actor as the corpus labels them, e.g. `07`. */
  readonly actorLabel: string;
  readonly gender: ActorGender | null;
  /** At the time of recording. */
  readonly ageYears: number | null;
  /** Key of the intended emotion, e.g. `angry`. */
  readonly emotion: string;
  /** In the corpus's own word, e.g. `strong`. */
  readonly intensity: string | null;
  /** What is said, or the corpus's code for it. */
  readonly statement: string | null;
  /** Counted from 1. */
  readonly repetition: number | null;
  /** BCP 47, where it differs from clip to clip. */
  readonly language: string | null;
  /** Further columns of a table, by their names. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A parsed name, or why it was kept aside; nothing is guessed. */
export type ParsedClipName =
  | { readonly ok: true; readonly clip: ClipName }
  | {
      readonly ok: false;
      readonly reason: string;
      /** whether a person took the file out of the import */
      readonly isLeftOut?: true;
    };

/** A table of a corpus's release that tells of its actors what file names do not. */
export interface ActorTable {
  /** last part of its path */
  readonly fileName: string;
  /** its columns */
  readonly actor: string;
  readonly gender: string;
  readonly age: string;
}

/** A source of clips: published, with its own file-name code, or a person's own recordings. */
export interface Corpus {
  readonly id: string;
  readonly name: string;
  readonly licence: string | null;
  readonly commercialUse: 'ALLOWED' | 'FORBIDDEN' | 'UNKNOWN';
  readonly consentBasis: 'PUBLISHED_CORPUS' | 'UNKNOWN';
  /** Of what is said, BCP 47. */
  readonly language: string | null;
  readonly citation: string | null;
  readonly sourceUrl: string | null;
  /** In a few words: how many clips, actors, and of what kind. */
  readonly summary: string;
  /** One sentence for the import page. */
  readonly fileNameRule: string;
  /** Keys in the corpus's own order; empty where each dataset brings its own list. */
  readonly emotions: readonly string[];
  /** Whether names say it all, or a table or the folders do. */
  readonly labelsFrom: 'file-names' | 'metadata';
  readonly actorTable: ActorTable | null;
  /** Parses a path; its last part counts, and the folder where the corpus's rule says so. */
  readonly parse: (path: string) => ParsedClipName;
}
