import { baseName } from '../corpora/base-name';

/** Finds the files that rows name. */
export interface FileIndex {
  /**
   * @param value as the row has it: a path from the table's folder, from the drop, or from anywhere
   * @param folder of the table; empty at the top of the drop
   * @returns the file's path, or why none is taken
   */
  find(value: string, folder: string): { readonly path: string } | 'none' | 'several';
}

const segmentsOf = (path: string): string[] =>
  path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');

/** How many trailing segments agree, extensions aside; 0 where the shorter path does not agree whole. */
function agreement(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length);
  for (let back = 1; back <= length; back++) {
    const [one = '', other = ''] = [a.at(-back), b.at(-back)];
    if (back === 1 ? baseName(one) !== baseName(other) : one !== other) return 0;
  }
  return length;
}

/** The candidates whose value of the measure is the largest. */
function best<Item>(items: readonly Item[], measure: (item: Item) => number): Item[] {
  const values = items.map(measure);
  const largest = Math.max(...values);
  return items.filter((_, i) => values[i] === largest);
}

/**
 * An index of a drop's files. A row's path and a file's path are the same where the shorter is the
 * end of the longer; so a row for `b/1.wav` never takes `a/1.wav`. Extensions may differ, as corpora
 * are handed on converted; a file with the row's own extension goes before.
 */
export function indexFiles(paths: readonly string[]): FileIndex {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = baseName(path);
    const alike = byName.get(name);
    if (alike) alike.push(path);
    else byName.set(name, [path]);
  }
  return {
    find(value, folder) {
      const wanted = segmentsOf(value);
      const below = folder === '' ? '' : `${folder}/`;
      const agrees = (path: string): number => {
        const inFolder = path.startsWith(below) ? path.slice(below.length) : path;
        return Math.max(
          agreement(wanted, segmentsOf(path)),
          agreement(wanted, segmentsOf(inFolder)),
        );
      };
      const possible = (byName.get(baseName(value)) ?? []).filter((path) => agrees(path) > 0);
      if (possible.length === 0) return 'none';
      const file = wanted.at(-1) ?? '';
      const exact = below + wanted.join('/');
      const [first = '', second] = best(
        best(best(possible, agrees), (path) => Number(path.startsWith(below))),
        (path) => (path === exact ? 2 : Number(segmentsOf(path).at(-1) === file)),
      );
      return second === undefined ? { path: first } : 'several';
    },
  };
}
