import { expect, it } from 'vitest';
import { sortDrop } from '@/app/w/[workspace]/datasets/[dataset]/_upload/dropped-file';

it('tells archives, audio and what stays by their names', () => {
  const file = (path: string) => ({ path, file: {} as File });
  const sorted = sortDrop(
    ['a.ZIP', 'x/b.wav', 'x/c.flac', 'labels.csv', '.DS_Store', 'x/._b.wav', '.git/d.wav'].map(
      file,
    ),
  );
  const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);
  expect(paths(sorted.zips)).toEqual(['a.ZIP']);
  expect(paths(sorted.audio)).toEqual(['x/b.wav', 'x/c.flac']);
  expect(paths(sorted.left)).toEqual(['labels.csv', '.DS_Store', 'x/._b.wav', '.git/d.wav']);
});
