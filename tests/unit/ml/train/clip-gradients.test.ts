import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { clipGradients } from '@/lib/ml/train/clip-gradients';

describe('clipGradients', () => {
  const clip = async (limit: number): Promise<number[]> => {
    const { tf } = await loadEngine('native-kernels');
    const clipped = clipGradients(tf, [tf.tensor1d([3, 0]), tf.tensor2d([[0], [4]])], limit);
    return clipped.flatMap((gradient) => [...gradient.dataSync()]);
  };

  it('shortens all gradients together to the limit', async () => {
    const clipped = await clip(1);
    expect(clipped).toEqual([0.6, 0, 0, 0.8].map((value) => expect.closeTo(value, 6)));
  });

  it.each([5, 100, 0])('leaves gradients of norm 5 as they are under %i', async (limit) => {
    expect(await clip(limit)).toEqual([3, 0, 0, 4]);
  });
});
