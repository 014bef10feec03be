import { describe, expect, it } from 'vitest';
import { createRandom } from '@/lib/core/random';
import type { Matrix } from '@/lib/core/statistics/matrix';
import { projectGroups } from '@/lib/core/statistics/project-groups';

/** Voices far apart in two columns, labels near each other in a third. */
function voices(): { matrix: Matrix; actors: Uint32Array; emotions: Uint32Array } {
  const random = createRandom(4);
  const rows = 120;
  const actors = Uint32Array.from({ length: rows }, (_, row) => row % 4);
  const emotions = Uint32Array.from({ length: rows }, (_, row) => Math.floor(row / 4) % 2);
  const values = Float32Array.from({ length: rows * 3 }, (_, at) => {
    const row = Math.floor(at / 3);
    const noise = random.next() - 0.5;
    if (at % 3 === 2) return emotions[row] + noise;
    return (at % 3 === 0 ? actors[row] : actors[row] % 2) * 10 + noise;
  });
  return { matrix: { values, rows, columns: 3 }, actors, emotions };
}

describe('projectGroups', () => {
  const { matrix, ...grouped } = voices();
  const { plain, centred } = projectGroups(matrix, grouped, 2);

  it('says that voices account for most of the variance, and labels for a part', () => {
    expect(plain.actorShare).toBeGreaterThan(0.6);
    expect(plain.emotionShare).toBeGreaterThan(0.2);
    expect(plain.emotionShare).toBeLessThan(0.35);
    expect(plain.shares[0]).toBeGreaterThan(plain.shares[1]);
  });

  it('leaves nothing between voices and most of the rest between labels once their means are gone', () => {
    expect(centred.actorShare).toBeCloseTo(0, 6);
    expect(centred.emotionShare).toBeGreaterThan(0.6);
    expect(centred.scores).toMatchObject({ rows: 120, columns: 2 });
  });
});
