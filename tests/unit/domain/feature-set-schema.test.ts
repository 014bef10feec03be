import { expect, test } from 'vitest';
import { SPEC_CHOICES } from '@/app/w/[workspace]/experiments/_parts/spec-choices';
import { STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';
import { featureSetSpecSchema } from '@/lib/domain/feature-sets/schema';

test('a spec from before scale and pitch method could be chosen is Slaney and YIN', () => {
  const { htk, pitchMethod, ...older } = STUDY_FEATURES;
  expect([htk, pitchMethod]).toEqual([false, 'yin']);
  expect(featureSetSpecSchema.parse(older)).toEqual(STUDY_FEATURES);
});

test('every choice of the form is one that the schema takes, and no other', () => {
  for (const { name, options, read } of SPEC_CHOICES) {
    for (const { value } of options) {
      const spec = featureSetSpecSchema.parse({
        ...STUDY_FEATURES,
        [name]: read ? read(value) : value,
      });
      expect(String(spec[name as keyof typeof spec])).toBe(value);
    }
    expect(featureSetSpecSchema.safeParse({ ...STUDY_FEATURES, [name]: 'other' }).success).toBe(
      false,
    );
  }
});
