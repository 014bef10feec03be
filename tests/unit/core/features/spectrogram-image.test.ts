import { describe, expect, it } from 'vitest';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import { JET_COLORS } from '@/lib/core/features/jet-color-map';
import { resizeImage } from '@/lib/core/features/resize-image';
import { spectrogramImage } from '@/lib/core/features/spectrogram-image';

function features(nMels: number, frames: number, logMel: number[]): ClipFeatures {
  const track = new Float32Array(frames);
  return {
    nMels,
    frames,
    logMel: Float32Array.from(logMel),
    centroidHz: track,
    pitchHz: track,
    rms: track,
    voicing: null,
    voiced: null,
  };
}

describe('spectrogramImage', () => {
  it('puts low bands at the bottom and scales [max − topDb, max] to 0..1', () => {
    const image = spectrogramImage(features(2, 2, [-10, -50, -90, -200]), {
      width: 2,
      height: 2,
      colorMap: 'grey',
    });
    expect([...image]).toEqual([0, 0, 1, 0.5]);
  });

  it('colours with jet: blue at the floor, red-brown at the top', () => {
    const image = spectrogramImage(features(1, 3, [0, -40, -80]), {
      width: 3,
      height: 1,
      colorMap: 'jet',
    });
    const pixels = [0, 1, 2].map((x) =>
      [...image.subarray(3 * x, 3 * x + 3)].map((v) => Math.round(v * 1000) / 1000),
    );
    expect(pixels[0]).toEqual([0.5, 0, 0]);
    expect(pixels[2]).toEqual([0, 0, 0.5]);
    // matplotlib: cm.jet(0.5) = (0.4902, 1.0, 0.4775)
    expect(pixels[1]).toEqual([0.49, 1, 0.478]);
  });

  it('stays within 0..1 at any size', () => {
    const logMel = Array.from({ length: 128 * 117 }, (_, i) => -80 * ((i * 7919) % 101) * 0.01);
    const image = spectrogramImage(features(128, 117, logMel), {
      width: 300,
      height: 50,
      colorMap: 'jet',
    });
    expect(image).toHaveLength(50 * 300 * 3);
    expect(image.every((v) => v >= 0 && v <= 1)).toBe(true);
  });
});

describe('JET_COLORS', () => {
  it("has matplotlib's corners", () => {
    const at = (i: number): number[] => [...JET_COLORS.subarray(3 * i, 3 * i + 3)];
    expect(at(0)).toEqual([0, 0, 0.5]);
    expect(at(255)).toEqual([0.5, 0, 0]);
    // matplotlib: cm.jet(64), cm.jet(192)
    expect(at(64).map((v) => Math.round(v * 1e4))).toEqual([0, 5039, 10_000]);
    expect(at(192).map((v) => Math.round(v * 1e4))).toEqual([10_000, 5817, 0]);
  });
});

describe('resizeImage', () => {
  const ramp = { height: 1, width: 4, channels: 1, pixels: Float32Array.of(0, 1, 2, 3) };

  it('changes nothing at the same size', () => {
    expect([...resizeImage(ramp, 1, 4)]).toEqual([0, 1, 2, 3]);
  });

  it('interpolates when enlarging and averages when shrinking', () => {
    expect([...resizeImage(ramp, 1, 8)]).toEqual([0, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 3]);
    // Pillow: (0·0.75 + 1·0.75 + 2·0.25) / 1.75
    const [left, right] = resizeImage(ramp, 1, 2);
    expect(left).toBeCloseTo(1.25 / 1.75, 6);
    expect(right).toBeCloseTo(3 - 1.25 / 1.75, 6);
  });

  it('keeps channels apart', () => {
    const image = { height: 2, width: 1, channels: 2, pixels: Float32Array.of(1, 10, 3, 30) };
    expect([...resizeImage(image, 1, 1)]).toEqual([2, 20]);
  });
});
