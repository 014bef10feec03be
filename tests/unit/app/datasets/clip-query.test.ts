import { expect, it } from 'vitest';
import {
  clipsHref,
  readClipQuery,
} from '@/app/w/[workspace]/datasets/[dataset]/clips/_parts/clip-query';

it('reads an address and writes it back', () => {
  const query = readClipQuery({
    emotion: 'angry',
    actor: '07',
    text: 'a b&c',
    after: 'x',
    other: 'y',
  });
  expect(query).toEqual({ emotion: 'angry', actor: '07', text: 'a b&c', after: 'x' });
  const href = clipsHref('/clips', query);
  expect(readClipQuery(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(query);
  expect(clipsHref('/clips', {})).toBe('/clips');
});

it('leaves out what is empty, repeated or too long', () => {
  const raw = { emotion: '', actor: ['1', '2'], text: 'x'.repeat(201) };
  expect(readClipQuery(raw)).toEqual({});
});
