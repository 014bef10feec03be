import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { createRandom, shuffled } from '@/lib/core/random';
import { describeSplit } from '@/lib/core/splits/describe-split';
import { planSplit } from '@/lib/core/splits/plan-split';
import { SPLIT_PARTS, type SplitClip, type SplitOptions } from '@/lib/core/splits/split-plan';
import { LABELS, makeClips } from './make-clips';

const OPTIONS: SplitOptions = {
  kind: 'actor-disjoint',
  testShare: 0.2,
  validationShare: 0.1,
  seed: 1,
};
const RAVDESS = makeClips(24);
const optionsArb = fc.record({
  kind: fc.constantFrom('actor-disjoint' as const, 'stratified-random' as const),
  testShare: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
  validationShare: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
  seed: fc.nat(),
});

function refusal(clips: SplitClip[], options: SplitOptions): string {
  try {
    planSplit(clips, options);
    return 'no refusal';
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).code).toBe('invalid');
    return (error as AppError).message;
  }
}

describe('planSplit', () => {
  it('puts every clip in one part, every class in every part, equal content in the same part', () => {
    const twins = RAVDESS.filter((_, i) => i % 37 === 0).map((clip) => ({
      ...clip,
      id: `${clip.id}-copy`,
    }));
    const clips = [...RAVDESS, ...twins];
    fc.assert(
      fc.property(optionsArb, (options) => {
        const plan = planSplit(clips, options);
        expect(plan.size).toBe(clips.length);
        const parts = describeSplit(clips, plan);
        for (const part of SPLIT_PARTS) {
          expect(Object.keys(parts[part].byLabel).sort()).toEqual([...LABELS].sort());
          expect(Math.min(...Object.values(parts[part].byLabel))).toBeGreaterThan(0);
        }
        for (const twin of twins) expect(plan.get(twin.id)).toBe(plan.get(twin.id.slice(0, -5)));
        if (options.kind === 'stratified-random') return;
        const actors = SPLIT_PARTS.flatMap((part) => parts[part].actors);
        expect(new Set(actors).size).toBe(actors.length);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same plan for any order of the clips and any ids, another for another seed', () => {
    fc.assert(
      fc.property(optionsArb, fc.nat(), (options, order) => {
        const plan = planSplit(RAVDESS, options);
        const mixed = shuffled(RAVDESS, createRandom(order));
        expect(planSplit(mixed, options)).toEqual(plan);
        const renamed = makeClips(24, 'row');
        const again = planSplit(renamed, options);
        expect(renamed.map((clip) => again.get(clip.id))).toEqual(
          RAVDESS.map((clip) => plan.get(clip.id)),
        );
      }),
      { numRuns: 15 },
    );
    for (const kind of ['actor-disjoint', 'stratified-random'] as const) {
      const plans = [1, 2].map((seed) => planSplit(RAVDESS, { ...OPTIONS, kind, seed }));
      expect(plans[0]).not.toEqual(plans[1]);
    }
  });

  it('shares out actors, with the genders in balance', () => {
    for (let seed = 0; seed < 30; seed++) {
      const parts = describeSplit(RAVDESS, planSplit(RAVDESS, { ...OPTIONS, seed }));
      expect(SPLIT_PARTS.map((part) => parts[part].actors.length)).toEqual([17, 2, 5]);
      for (const part of SPLIT_PARTS) {
        const women = parts[part].actors.filter((actor) => Number(actor) % 2 === 0).length;
        expect(Math.abs(2 * women - parts[part].actors.length)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('shares out each class exactly when drawn at random', () => {
    const options = { ...OPTIONS, kind: 'stratified-random' as const };
    const parts = describeSplit(RAVDESS, planSplit(RAVDESS, options));
    expect(parts.test.byLabel).toEqual(
      Object.fromEntries(LABELS.map((l) => [l, l === 'neutral' ? 19 : 38])),
    );
    expect(parts.validation.byLabel).toEqual(
      Object.fromEntries(LABELS.map((l) => [l, l === 'neutral' ? 10 : 19])),
    );
    expect(parts.train.clips).toBe(1440 - 19 - 10 - 7 * (38 + 19));
  });

  it('keeps two actors together who share a recording', () => {
    const shared = RAVDESS.map((clip, i) =>
      i === 0 || i === 1000 ? { ...clip, contentHash: 'same' } : clip,
    );
    const [a, b] = [shared[0] as SplitClip, shared[1000] as SplitClip];
    expect(a.actor).not.toBe(b.actor);
    for (let seed = 0; seed < 20; seed++) {
      const plan = planSplit(shared, { ...OPTIONS, seed });
      expect(plan.get(a.id)).toBe(plan.get(b.id));
    }
  });

  it('draws on until a rare class is in every part', () => {
    const rare = RAVDESS.filter((clip) => clip.label !== 'calm' || Number(clip.actor) <= 3);
    const parts = describeSplit(rare, planSplit(rare, OPTIONS));
    for (const part of SPLIT_PARTS) expect(parts[part].byLabel.calm).toBeGreaterThan(0);
  });

  it('says what is missing when it cannot', () => {
    expect(refusal(makeClips(2), OPTIONS)).toMatch(/more actors than the 2/);
    const lonely = RAVDESS.filter((clip) => clip.label !== 'calm' || clip.actor === '01');
    expect(refusal(lonely, OPTIONS)).toMatch(/(validation|test) lacks calm/);
    const few = RAVDESS.filter((clip) => clip.label !== 'sad' || clip.actor === '01').filter(
      (clip, _, all) =>
        clip.label !== 'sad' || all.filter((c) => c.label === 'sad').indexOf(clip) < 2,
    );
    expect(refusal(few, { ...OPTIONS, kind: 'stratified-random' })).toMatch(/lacks sad/);
    for (const shares of [
      { testShare: 0 },
      { validationShare: 0 },
      { testShare: 0.9, validationShare: 0.1 },
      { testShare: Number.NaN },
    ]) {
      expect(refusal(RAVDESS, { ...OPTIONS, ...shares })).toMatch(/leave something to train on/);
    }
  });
});
