import { describe, expect, it } from 'vitest';
import { viewerOfOperator, viewerOfUser } from '@/lib/domain/authority';
import { assertOwn, readMetadata } from '@/lib/web/uploads/upload-metadata';

describe('assertOwn', () => {
  it("hides an upload from everybody but the one who began it, as if it weren't there", () => {
    expect(() => assertOwn(viewerOfUser('ada'), { owner: 'ada' })).not.toThrow();
    for (const viewer of [viewerOfUser('eve'), viewerOfOperator('workspace')]) {
      expect(() => assertOwn(viewer, { owner: 'ada' })).toThrow('The upload was not found.');
      expect(() => assertOwn(viewer, {})).toThrow('The upload was not found.');
    }
  });
});

describe('readMetadata', () => {
  it('needs an import and a path of sensible length', () => {
    expect(readMetadata({ metadata: { importId: 'i', path: 'a/b.wav' } })).toEqual({
      importId: 'i',
      path: 'a/b.wav',
    });
    const unusable: (Record<string, string> | undefined)[] = [
      undefined,
      { importId: 'i' },
      { importId: 'i', path: '' },
    ];
    for (const metadata of unusable) {
      expect(() => readMetadata({ metadata })).toThrow(/names its import and its path/);
    }
    expect(() => readMetadata({ metadata: { importId: 'i', path: 'x'.repeat(1001) } })).toThrow();
  });
});
