import { expect, it } from 'vitest';
import { sortDrop } from '@/app/w/[workspace]/datasets/[dataset]/_upload/dropped-file';

it('tells archives, audio and what stays by their names', () => {
  const file = (path: string) => ({ path, file: {} as File });
  const sorted = sortDrop(
    ['a.ZIP', 'x/b.wav', 'x/c.flac', 'labels.csv', '.DS_Store', 'x/._b.wav', '.git/d.wav'].map(
      file,
    ),
    () => false,
  );
  const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);
  expect(paths(sorted.zips)).toEqual(['a.ZIP']);
  expect(paths(sorted.audio)).toEqual(['x/b.wav', 'x/c.flac']);
  expect(paths(sorted.left)).toEqual(['labels.csv', '.DS_Store', 'x/._b.wav', '.git/d.wav']);
});

it('takes the tables along that the corpus needs, wherever they lie', () => {
  const files = ['x/labels.csv', '.hidden/labels.csv', 'notes.txt'].map((path) => ({
    path,
    file: {} as File,
  }));
  const { tables, left } = sortDrop(files, (path) => path.endsWith('.csv'));
  expect(tables.map(({ path }) => path)).toEqual(['x/labels.csv']);
  expect(left.map(({ path }) => path)).toEqual(['.hidden/labels.csv', 'notes.txt']);
});
