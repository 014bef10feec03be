import { describe, expect, it } from 'vitest';
import { callbackPath, signInPath } from '@/lib/web/callback-path';

describe('callbackPath', () => {
  it.each(['/', '/w/abc/datasets', '/w/abc/clips?emotion=angry&text=a%20b', '/x#part'])(
    'keeps the path %s of this site',
    (path) => expect(callbackPath(path)).toBe(path),
  );

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/\t/evil.example/',
    '/\n//evil.example',
    '/./\\evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    'w/abc',
    '',
    undefined,
    null,
    ['/w'],
  ])('answers / for %j', (raw) => expect(callbackPath(raw)).toBe('/'));
});

describe('signInPath', () => {
  it('leads back to where one was going', () => {
    const path = '/w/abc/clips?emotion=angry&clip=1';
    const url = new URL(signInPath(path), 'http://here.invalid');
    expect(url.pathname).toBe('/sign-in');
    expect(url.searchParams.get('callbackUrl')).toBe(path);
  });

  it('carries nothing where there is nothing to come back to', () => {
    expect(signInPath(null)).toBe('/sign-in');
    expect(signInPath('//evil.example')).toBe('/sign-in');
  });
});
