import { describe, expect, it } from 'vitest';
import { chooseSource } from '@/worker/command-line/choose-source';

describe('what the command line imports', () => {
  it('is either a place on this machine or the public archive', () => {
    expect(chooseSource({ corpus: 'ravdess', from: 'folder' })).toBe('folder');
    expect(chooseSource({ corpus: 'ravdess', fetch: true, acceptLicence: true })).toBeNull();
    for (const both of [{}, { from: 'folder', fetch: true }]) {
      expect(() => chooseSource({ corpus: 'ravdess', ...both })).toThrow('either --from');
    }
  });

  it('shows licence and citation before anything is fetched', () => {
    const ask = () => chooseSource({ corpus: 'ravdess', fetch: true });
    expect(ask).toThrow('CC BY-NC-SA 4.0');
    expect(ask).toThrow('Livingstone');
    expect(ask).toThrow('--accept-licence');
  });

  it('is no corpus that nobody knows', () => {
    const ask = () => chooseSource({ corpus: 'nothing', fetch: true });
    expect(ask).toThrow('not known');
  });
});
