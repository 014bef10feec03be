import { describe, expect, it } from 'vitest';
import {
  clipsHref,
  isFiltered,
  readClipQuery,
  readSearchParams,
  writeClipQuery,
} from '@/app/w/[workspace]/datasets/[dataset]/clips/_parts/clip-query';

const address =
  'emotion=angry&emotion=sad&actor=07&gender=female&intensity=strong&statement=a+b%26c' +
  '&repetition=2&text=x_1&minSec=0.5&maxSec=4&minDb=-40&maxDb=-3&duplicates=1&excluded=1' +
  '&finding=f1&sort=duration-desc';

describe('the address of a list', () => {
  it('is read and written back with every name', () => {
    const filter = readSearchParams(new URLSearchParams(address));
    expect(filter).toEqual({
      emotion: ['angry', 'sad'],
      actor: ['07'],
      gender: 'FEMALE',
      intensity: 'strong',
      statement: 'a b&c',
      repetition: 2,
      text: 'x_1',
      minSec: 0.5,
      maxSec: 4,
      minDb: -40,
      maxDb: -3,
      duplicates: true,
      excluded: true,
      finding: 'f1',
      sort: 'duration',
      order: 'desc',
    });
    expect(writeClipQuery(filter)).toBe(address);
  });

  it('is empty for the whole list', () => {
    expect(writeClipQuery(readClipQuery({}))).toBe('');
    expect(clipsHref('/clips', readClipQuery({}))).toBe('/clips');
    expect(clipsHref('/clips', readClipQuery({ actor: '1' }), { window: '3' })).toBe(
      '/clips?actor=1&window=3',
    );
  });

  it.each([
    [{ emotion: '', text: '', sort: '' }],
    [{ gender: 'unknown', repetition: '1.5', minSec: '-1', maxDb: 'loud' }],
    [{ text: 'x'.repeat(201), sort: 'colour', duplicates: 'yes', other: 'y' }],
  ])('leaves out what makes no sense: %j', (raw) => {
    expect(readClipQuery(raw)).toEqual(readClipQuery({}));
  });

  it('counts each repeated word once and takes the first of what cannot repeat', () => {
    const filter = readClipQuery({ actor: ['1', '1', '2'], text: ['a', 'b'] });
    expect(filter.actor).toEqual(['1', '2']);
    expect(filter.text).toBe('a');
  });

  it('is filtered where clips are left out, not where they are sorted', () => {
    expect(isFiltered(readClipQuery({ sort: 'level-desc' }))).toBe(false);
    expect(isFiltered(readClipQuery({ maxSec: '2' }))).toBe(true);
  });
});
