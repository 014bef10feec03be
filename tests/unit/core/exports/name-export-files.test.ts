import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameExportFiles } from '@/lib/core/exports/name-export-files';

const keep = (...paths: string[]) =>
  nameExportFiles(paths.map((path) => ({ path, extension: null })));

describe('names of exported files', () => {
  it('are those of the clips where nothing speaks against them', () => {
    const path = 'Actor_07/03-01-05-01-02-01-07.wav';
    expect(keep(path)).toEqual([path]);
    expect(nameExportFiles([{ path, extension: 'flac' }])).toEqual([
      'Actor_07/03-01-05-01-02-01-07.flac',
    ]);
  });

  it('differ where clips differ in ending or case only', () => {
    const files = ['a/x.wav', 'a/x.flac', 'A/X.wav'].map((path) => ({ path, extension: 'wav' }));
    expect(nameExportFiles(files)).toEqual(['a/x.wav', 'a/x~2.wav', 'A/X~3.wav']);
  });

  it('lead nowhere else and are taken by Windows', () => {
    expect(
      keep('../../etc/passwd', '/root/a.wav', 'aux/con.wav', 'a:b?.wav', 'x./y ./z.wav'),
    ).toEqual(['etc/passwd', 'root/a.wav', '_aux/_con.wav', 'a_b_.wav', 'x/y/z.wav']);
  });

  it('hold for any paths: one each, all different, none unsafe, none too long', () => {
    const pieces = [
      'a',
      'B',
      'ä',
      '😀',
      '.',
      '..',
      '/',
      '\\',
      ':',
      '*',
      '"',
      '\0',
      '\n',
      ' ',
      'con',
      '.wav',
    ];
    const path = fc.array(fc.constantFrom(...pieces), { maxLength: 150 });
    fc.assert(
      fc.property(
        fc.array(
          path.map((parts) => parts.join('')),
          { maxLength: 8 },
        ),
        (paths) => {
          const names = keep(...paths);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(paths.length);
          for (const name of names) {
            expect(name).not.toMatch(/^\/|\\|(^|\/)\.{1,2}(\/|$)|^$|[<>:"|?*]/);
            for (const part of name.split('/')) expect(part.length).toBeLessThanOrEqual(130);
          }
        },
      ),
      { seed: 20261125, numRuns: 60 },
    );
  });
});
