/** The files that an experiment can be taken away as. */
export const EXPORT_FORMATS = ['matrix.csv', 'predictions.csv', 'recipe.json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
