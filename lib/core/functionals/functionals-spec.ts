/**
 * One vector per clip for linear models: the utterance's own figures, and what its frames hold, by
 * segment, by percentile, by the course of its pitch and level, and by random kernels. Another version
 * gives other vectors.
 */
export const FUNCTIONALS_SPEC = {
  version: 1,
  /** frames at both ends that lie further below the loudest are left out */
  trimDb: 30,
  /** decibels of a band below the clip's loudest are cut off here */
  rangeDb: 80,
  /** equal parts of the clip, and bands that are pooled, whose means are taken */
  segments: 6,
  segmentBands: 16,
  percentiles: [5, 25, 50, 75, 95],
  /** cosine terms of the courses of pitch and level, the constant left out */
  courseTerms: 7,
  kernels: {
    count: 2000,
    seed: 1,
    /** pooled bands that they slide over; level and pitch are two channels more */
    bands: 12,
    rangeDb: 60,
    dilations: [1, 2, 4, 8],
    /** standard deviation of the thresholds, in decibels */
    thresholdDb: 18,
    /** a semitone counts as so many decibels */
    dbPerSemitone: 4,
  },
} as const;
