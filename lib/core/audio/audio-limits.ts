/** The longest recording that is read. */
export const MAX_DURATION_SEC = 30 * 60;

/** Samples of all channels together: 30 minutes of stereo at 48 kHz, 691 MB once decoded. */
export const MAX_TOTAL_SAMPLES = MAX_DURATION_SEC * 48_000 * 2;

/** The highest rate that recorders write. */
export const MAX_SAMPLE_RATE_HZ = 768_000;

/** FLAC's own limit; wave files are held to it too. */
export const MAX_CHANNELS = 8;
