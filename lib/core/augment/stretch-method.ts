/** `phase-vocoder` is smooth, `wsola` keeps onsets and the wave shape of a single voice. */
export type StretchMethod = 'phase-vocoder' | 'wsola';
