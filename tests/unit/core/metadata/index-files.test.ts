import { describe, expect, it } from 'vitest';
import { indexFiles } from '@/lib/core/metadata/index-files';

const find = (paths: readonly string[], value: string, folder = '') =>
  indexFiles(paths).find(value, folder);

describe('indexFiles', () => {
  it('finds a file by its path from the table’s folder, from the drop, or from anywhere', () => {
    const paths = ['db/wav/1.wav', 'db/wav/2.wav'];
    expect(find(paths, 'wav/1.wav', 'db')).toEqual({ path: 'db/wav/1.wav' });
    expect(find(paths, './wav/1.wav', 'db')).toEqual({ path: 'db/wav/1.wav' });
    expect(find(paths, 'db/wav/1.wav', 'db')).toEqual({ path: 'db/wav/1.wav' });
    expect(find(paths, 'C:\\data\\db\\wav\\2.wav', 'db')).toEqual({ path: 'db/wav/2.wav' });
    expect(find(paths, '/home/me/wav/2.wav', 'db')).toEqual({ path: 'db/wav/2.wav' });
    expect(find(paths, '2.wav')).toEqual({ path: 'db/wav/2.wav' });
  });

  it('never takes a file of another folder than the row says', () => {
    expect(find(['a/1.wav'], 'b/1.wav')).toBe('none');
    expect(find(['a/1.wav'], '3.wav')).toBe('none');
  });

  it('takes none where several fit, and the table’s own folder before others', () => {
    const paths = ['train/1.wav', 'test/1.wav'];
    expect(find(paths, '1.wav')).toBe('several');
    expect(find(paths, '1.wav', 'test')).toEqual({ path: 'test/1.wav' });
  });

  it('passes over the extension, unless both are there', () => {
    expect(find(['a/1.flac'], 'a/1.wav')).toEqual({ path: 'a/1.flac' });
    expect(find(['a/1'], 'a/1.wav')).toEqual({ path: 'a/1' });
    expect(find(['a/1.flac', 'a/1.wav'], 'a/1.wav')).toEqual({ path: 'a/1.wav' });
    expect(find(['a/1.flac', 'a/1.wav'], 'a/1')).toBe('several');
  });
});
