/** The largest archive that is fetched: progress counts bytes in 32 bits. */
export const MAX_ARCHIVE_BYTES = 2_000_000_000;

/** An archive that sends nothing for so long is asked again. */
export const SILENCE_MS = 30_000;

/** Tries in a row that bring nothing further before a fetch gives up. */
export const MAX_TRIES = 5;

export const MAX_REDIRECTS = 5;
