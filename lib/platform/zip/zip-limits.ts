/** The largest file that is read out of an archive, or imported at all: 200 MiB. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** All files of an archive together, as its directory declares them: 20 GiB. */
export const MAX_TOTAL_BYTES = 20 * 1024 ** 3;

export const MAX_ENTRIES = 200_000;

/** Speech deflates to a half or a third; a file that grows more than this is no recording. */
export const MAX_RATIO = 200;

/** Smaller files may have any ratio: they cannot do harm. */
export const RATIO_FREE_BYTES = 1024 * 1024;

/** The longest path that is kept. */
export const MAX_PATH_LENGTH = 1000;
