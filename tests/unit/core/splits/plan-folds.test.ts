import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { planFolds } from '@/lib/core/splits/plan-folds';
import { MANIFESTS, PUBLISHED_NAMES } from '@/lib/core/splits/published/manifests';
import type { FoldOptions, SplitClip } from '@/lib/core/splits/split-plan';
import { hashCanonical } from '@/lib/domain/hash-canonical';

const LABELS = ['angry', 'neutral', 'sad'];
const two = (n: number): string => String(n).padStart(2, '0');

/** So many actors, genders in turn, each with two clips of every label. */
function makeClips(actors: number): SplitClip[] {
  return Array.from({ length: actors }, (_, a) =>
    LABELS.flatMap((label) =>
      [1, 2].map((take) => {
        const id = `${two(a + 1)}-${label}-${take}`;
        const gender = a % 2 ? 'female' : 'male';
        return { id, contentHash: id, actor: two(a + 1), gender, label };
      }),
    ),
  ).flat();
}

const actorsIn = (clips: readonly SplitClip[], plan: ReadonlyMap<string, string>, part: string) => [
  ...new Set(clips.filter(({ id }) => plan.get(id) === part).map(({ actor }) => actor)),
];

const refusal = (clips: SplitClip[], options: FoldOptions): string => {
  try {
    planFolds(clips, options);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
  return '';
};

const options: fc.Arbitrary<FoldOptions> = fc.oneof(
  fc.record({
    kind: fc.constant('grouped-k-fold' as const),
    folds: fc.integer({ min: 2, max: 6 }),
    validationShare: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
    seed: fc.nat(),
  }),
  fc.record({
    kind: fc.constant('leave-one-actor-out' as const),
    validationShare: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
    seed: fc.nat(),
  }),
);

describe('folds', () => {
  it('test every actor once, and keep the three parts apart and complete', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 14 }), options, (count, spec) => {
        const clips = makeClips(count);
        const folds = planFolds(clips, spec);
        const tested = folds.flatMap((plan) => actorsIn(clips, plan, 'test'));
        expect(tested.sort()).toEqual([...new Set(clips.map(({ actor }) => actor))].sort());
        for (const plan of folds) {
          expect(plan.size).toBe(clips.length);
          const parts = ['train', 'validation', 'test'].map((part) => actorsIn(clips, plan, part));
          expect(parts.every((actors) => actors.length > 0)).toBe(true);
          expect(new Set(parts.flat()).size).toBe(parts.flat().length);
          expect(planFolds([...clips].reverse(), spec)[0]).toEqual(folds[0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold the genders in proportion', () => {
    const clips = makeClips(20);
    const spec = { kind: 'grouped-k-fold', folds: 5, validationShare: 0.2, seed: 3 } as const;
    for (const plan of planFolds(clips, spec)) {
      const women = actorsIn(clips, plan, 'test').filter((actor) => Number(actor) % 2 === 0);
      expect(women.length).toBe(2);
    }
  });

  it('of one actor each may lack a label in test, never in training', () => {
    const clips = makeClips(4).filter(({ actor, label }) => actor !== '02' || label !== 'sad');
    const spec = { kind: 'leave-one-actor-out', validationShare: 0.2, seed: 1 } as const;
    expect(planFolds(clips, spec)).toHaveLength(4);
    const rare = makeClips(4).filter(({ actor, label }) => actor === '01' || label !== 'sad');
    expect(refusal(rare, spec)).toMatch(/fold \d: train lacks sad/);
  });

  it('need actors enough', () => {
    const spec = { kind: 'grouped-k-fold', folds: 5, validationShare: 0.2, seed: 1 } as const;
    expect(refusal(makeClips(4), spec)).toMatch(/5 folds need at least 5 actors .* there are 4/);
  });
});

describe('published folds', () => {
  it.each(PUBLISHED_NAMES)('%s: name each of the 24 actors once, as they were signed', (name) => {
    const { folds, sha256 } = MANIFESTS[name];
    expect(hashCanonical(folds)).toBe(sha256);
    const tested = folds.flatMap(({ test }) => test).sort();
    expect(tested).toEqual(Array.from({ length: 24 }, (_, i) => two(i + 1)));
    for (const { test, validation } of folds) {
      expect(validation?.filter((actor) => test.includes(actor)) ?? []).toEqual([]);
    }
    const clips = makeClips(24);
    const plans = planFolds(clips, { kind: 'published', name, validationShare: 0.1, seed: 1 });
    plans.forEach((plan, fold) => {
      expect(actorsIn(clips, plan, 'test').sort()).toEqual([...(folds[fold]?.test ?? [])].sort());
      const chosen = folds[fold]?.validation;
      if (chosen) expect(actorsIn(clips, plan, 'validation').sort()).toEqual([...chosen].sort());
      expect(actorsIn(clips, plan, 'validation')).toHaveLength(2);
    });
  });

  it('are refused where two actors of different folds share a recording', () => {
    const clips = makeClips(24);
    const shared = clips.map((clip) =>
      ['01-sad-1', '02-sad-1'].includes(clip.id) ? { ...clip, contentHash: 'shared' } : clip,
    );
    const spec = {
      kind: 'published',
      name: 'ravdess-luna',
      validationShare: 0.1,
      seed: 1,
    } as const;
    expect(refusal(shared, spec)).toMatch(/the actors 01, 02 share one/);
  });

  it('are refused for a dataset of other actors', () => {
    const spec = {
      kind: 'published',
      name: 'ravdess-luna',
      validationShare: 0.1,
      seed: 1,
    } as const;
    expect(refusal(makeClips(23), spec)).toMatch(/lacks the actors 24/);
    expect(refusal(makeClips(25), spec)).toMatch(/do not know the actors 25/);
  });
});
