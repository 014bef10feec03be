/** Files that a round can be taken away as. */
export const RATING_EXPORTS = ['ratings.csv', 'perceived.csv', 'agreement.json'] as const;

export type RatingExport = (typeof RATING_EXPORTS)[number];
