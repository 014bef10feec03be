import { AppError } from '../app-error';

/** How a file of predictions may name its columns; the first is ours. */
const NAMES = {
  id: ['id', 'path', 'file', 'clip'],
  true: ['true'],
  predicted: ['predicted'],
  group: ['group', 'actor', 'speaker'],
} as const;

type Column = keyof typeof NAMES;

export type PredictionColumns = Readonly<Record<Exclude<Column, 'group'>, string>> & {
  readonly group: string | null;
};

/**
 * Finds the columns of a file of predictions, whatever the case of their names.
 * @throws AppError `invalid` where one is missing that must be there
 */
export function findColumns(columns: readonly string[]): PredictionColumns {
  const find = (column: Column): string | null => {
    const known: readonly string[] = NAMES[column];
    for (const name of known) {
      const found = columns.find((given) => given.toLowerCase() === name);
      if (found !== undefined) return found;
    }
    return null;
  };
  const need = (column: Column): string => {
    const found = find(column);
    if (found !== null) return found;
    throw new AppError(
      'invalid',
      `There is no column “${column}”. The first line has to name id, true and predicted; it names ${columns.join(', ')}.`,
    );
  };
  return {
    id: need('id'),
    true: need('true'),
    predicted: need('predicted'),
    group: find('group'),
  };
}
