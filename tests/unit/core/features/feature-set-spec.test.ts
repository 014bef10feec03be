import { describe, expect, it } from 'vitest';
import { canonicalFeatureSetSpec } from '@/lib/core/features/canonical-feature-set-spec';
import { extractFeatures } from '@/lib/core/features/extract-features';
import { COMPACT_FEATURES, STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';

describe('canonicalFeatureSetSpec', () => {
  it('does not depend on the order of the keys', () => {
    const reversed = Object.fromEntries(Object.entries(STUDY_FEATURES).reverse());
    expect(canonicalFeatureSetSpec(reversed as unknown as typeof STUDY_FEATURES)).toBe(
      canonicalFeatureSetSpec(STUDY_FEATURES),
    );
    expect(JSON.parse(canonicalFeatureSetSpec(STUDY_FEATURES))).toEqual({
      ...STUDY_FEATURES,
      extractor: 2,
    });
  });

  it('changes with every value', () => {
    const texts = Object.keys(STUDY_FEATURES).map((key) =>
      canonicalFeatureSetSpec({ ...STUDY_FEATURES, [key]: 'other' }),
    );
    expect(new Set([...texts, canonicalFeatureSetSpec(STUDY_FEATURES)]).size).toBe(
      texts.length + 1,
    );
  });
});

describe.each([
  ['study', STUDY_FEATURES],
  ['compact', COMPACT_FEATURES],
  ['compact pYIN', { ...COMPACT_FEATURES, pitchMethod: 'pyin' as const }],
])('extractFeatures with the %s preset', (_, spec) => {
  it.each([1, 255, 5000])(
    'gives tracks of one length and finite figures for %i samples',
    (count) => {
      const samples = Float32Array.from({ length: count }, (__, i) => Math.sin(i / 9) * 0.3);
      const features = extractFeatures(samples, spec);
      const { frames, logMel, centroidHz, pitchHz, rms, voicing, voiced } = features;
      const tracks = [centroidHz, pitchHz, rms, voicing, voiced] as Float32Array[];
      expect(frames).toBe(1 + Math.floor(count / spec.hopLength));
      expect(logMel).toHaveLength(frames * spec.nMels);
      for (const track of tracks) expect(track).toHaveLength(frames);
      for (const track of [logMel, ...tracks]) expect(track.every(Number.isFinite)).toBe(true);
    },
  );

  it('puts a tone into the band where it belongs', () => {
    const samples = Float32Array.from({ length: 16_000 }, (__, i) =>
      Math.sin((2 * Math.PI * 1000 * i) / 16_000),
    );
    const { frames, nMels, logMel, centroidHz, rms } = extractFeatures(samples, spec);
    const column = Array.from(
      { length: nMels },
      (__, band) => logMel[band * frames + 15] as number,
    );
    // 1000 Hz is 15 mel of the 45.2 that 8000 Hz is.
    expect(
      Math.abs(column.indexOf(Math.max(...column)) - ((nMels + 1) * 15) / 45.2 + 1),
    ).toBeLessThan(1);
    expect(Math.abs((centroidHz[15] as number) - 1000)).toBeLessThan(5);
    expect(rms[15]).toBeCloseTo(Math.SQRT1_2, 3);
  });
});
