import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '@/lib/core/splits/group-by';
import { sampleEvenly } from '@/lib/core/splits/sample-evenly';

const items = (counts: readonly number[]) =>
  counts.flatMap((count, stratum) =>
    Array.from({ length: count }, (_, i) => ({ id: `${stratum}-${i}`, stratum: `${stratum}` })),
  );
const keyOf = ({ stratum }: { id: string; stratum: string }) => stratum;

describe('sampleEvenly', () => {
  it('takes no item twice, as many as asked, and from each stratum as many as the others or all', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(counts, fc.nat(80), fc.nat(), (sizes, size, seed) => {
        const all = items(sizes);
        const sample = sampleEvenly(all, { size, seed, keyOf });
        expect(new Set(sample.map(({ id }) => id)).size).toBe(Math.min(size, all.length));
        const taken = groupBy(sample, keyOf);
        const most = Math.max(0, ...[...taken.values()].map((own) => own.length));
        sizes.forEach((count, stratum) => {
          const own = taken.get(`${stratum}`)?.length ?? 0;
          expect(own).toBeGreaterThanOrEqual(Math.min(count, most - 1));
        });
      }),
    );
  });

  it('is the same for a seed and another for another', () => {
    const all = items([9, 9, 9]);
    const take = (seed: number) => sampleEvenly(all, { size: 9, seed, keyOf }).map(({ id }) => id);
    expect(take(4)).toEqual(take(4));
    expect(take(4)).not.toEqual(take(5));
  });
});
