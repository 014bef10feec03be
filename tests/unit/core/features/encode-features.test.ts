import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import { computeCrc32 } from '@/lib/core/features/compute-crc32';
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
  voicing: numbers(5, 0.1),
  voiced: Float32Array.of(0, 1, 1, 0, 1),
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
    expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe('PSF2');
    const last = new DataView(bytes.buffer).getFloat32(bytes.length - 4, true);
    expect(last).toBe(1);
  });

  it('keeps the older format, which has no voicing, as it is', () => {
    const older = { ...FEATURES, voicing: null, voiced: null };
    const bytes = encodeFeatures(older);
    expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe('PSF1');
    expect(decodeFeatures(bytes)).toEqual(older);
    expect(encodeFeatures(FEATURES).length - bytes.length).toBe(2 * 4 * FEATURES.frames);
  });

  it('reads a file as the older format was written', () => {
    const header = '{"frames":1,"nMels":2}';
    const bytes = new Uint8Array(12 + header.length + 4 * 5);
    const view = new DataView(bytes.buffer);
    bytes.set(Buffer.from('PSF1'));
    view.setUint32(4, header.length, true);
    bytes.set(Buffer.from(header), 12);
    for (const [i, value] of [-80, -3, 1500, 210, 0.25].entries()) {
      view.setFloat32(12 + header.length + 4 * i, value, true);
    }
    view.setUint32(8, computeCrc32(bytes.subarray(12)), true);
    expect(decodeFeatures(bytes)).toEqual({
      frames: 1,
      nMels: 2,
      logMel: Float32Array.of(-80, -3),
      centroidHz: Float32Array.of(1500),
      pitchHz: Float32Array.of(210),
      rms: Float32Array.of(0.25),
      voicing: null,
      voiced: null,
    });
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
