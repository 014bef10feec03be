import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import { decodeFeatures } from '@/lib/core/features/decode-features';
import { encodeFeatures } from '@/lib/core/features/encode-features';

const numbers = (length: number, start: number): Float32Array =>
  Float32Array.from({ length }, (_, i) => start + i / 3);

const FEATURES: ClipFeatures = {
  frames: 5,
  nMels: 3,
  logMel: numbers(15, -80),
  centroidHz: numbers(5, 1000),
  pitchHz: numbers(5, 100),
  rms: numbers(5, 0),
};

describe('encodeFeatures', () => {
  it('is read back bit for bit, also from the middle of a buffer', () => {
    const bytes = encodeFeatures(FEATURES);
    expect(decodeFeatures(bytes)).toEqual(FEATURES);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeFeatures(shifted.subarray(3))).toEqual(FEATURES);
  });

  it('stores little-endian floats behind the header', () => {
    const bytes = encodeFeatures(FEATURES);
    expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe('PSF1');
    const last = new DataView(bytes.buffer).getFloat32(bytes.length - 4, true);
    expect(last).toBe(FEATURES.rms[4]);
  });

  it('is refused when cut, lengthened or changed in any byte', () => {
    const bytes = encodeFeatures(FEATURES);
    const refuses = (candidate: Uint8Array): void =>
      expect(() => decodeFeatures(candidate)).toThrow(AppError);
    for (let length = 0; length < bytes.length; length++) refuses(bytes.subarray(0, length));
    refuses(Uint8Array.from([...bytes, 0]));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] as number) ^ change;
        refuses(changed);
      }),
      { numRuns: 200 },
    );
  });
});
