export interface CitedWork {
  readonly authors: string;
  readonly year: string;
}

/** Authors and year of a citation that begins `Livingstone SR, Russo FA (2018)`; null for any other. */
export function readCitation(citation: string | null): CitedWork | null {
  const found = /^(.{2,300}?)[\s,]*\((\d{4})\)/.exec(citation ?? '');
  return found ? { authors: found[1], year: found[2] } : null;
}
