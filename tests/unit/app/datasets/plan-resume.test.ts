import { describe, expect, it } from 'vitest';
import { planResume } from '@/app/w/[workspace]/datasets/[dataset]/_upload/plan-resume';

const drop = (path: string, size: number) => ({ path, file: { size } as File });
const open = (...received: [string, number][]) => ({
  importId: 'one',
  received: received.map(([path, sizeBytes]) => ({ path, sizeBytes })),
});

describe('planResume', () => {
  it('goes on with the open import where everything there is part of the drop', () => {
    const files = [drop('a.wav', 1), drop('b.wav', 2)];
    const plan = planResume(files, open(['a.wav', 1]));
    expect(plan).toEqual({ importId: 'one', missing: [files[1]], receivedCount: 1 });
  });

  it('begins anew where something else arrived, so that it does not slip in', () => {
    const files = [drop('a.wav', 1)];
    for (const other of [open(['z.wav', 1]), open(['a.wav', 99])]) {
      expect(planResume(files, other)).toEqual({
        importId: null,
        missing: files,
        receivedCount: 0,
      });
    }
  });

  it('uses an open import into which nothing arrived yet, and none where there is none', () => {
    expect(planResume([drop('a.zip', 9)], open()).importId).toBe('one');
    expect(planResume([drop('a.zip', 9)], null).importId).toBeNull();
  });
});
