import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import type { Checkpoint } from '@/lib/ml/checkpoints/checkpoint';
import { decodeCheckpoint } from '@/lib/ml/checkpoints/decode-checkpoint';
import { encodeCheckpoint } from '@/lib/ml/checkpoints/encode-checkpoint';
import { tinyTask } from '../tiny-task';

const moments = (first: number) => [
  Float32Array.of(first, Math.fround(0.1)),
  Float32Array.of(first + 1),
];
const values = (first: number) => [...moments(first), Float32Array.of(first + 2, 0, 7)];

function sample(bestEpoch: number): Checkpoint {
  const { model, training } = tinyTask();
  const weights = values(1);
  return {
    model,
    training,
    inputShape: [14, 16, 1],
    classCount: 3,
    seed: 42,
    epoch: 5,
    step: 30,
    best: { epoch: bestEpoch, valUar: 1 / 3, valLoss: null },
    variables: [
      { name: 'größe', shape: [2, 1] },
      { name: 'bias', shape: [1] },
    ],
    statistics: [{ name: 'moving_mean', shape: [3] }],
    weights,
    averages: [],
    firstMoments: moments(10),
    secondMoments: moments(20),
    bestWeights: bestEpoch === 5 ? weights : values(30),
  };
}

describe('checkpoints', () => {
  it.each([5, 3])('come back as they were, best epoch %i of 5', (best) => {
    expect(decodeCheckpoint(encodeCheckpoint(sample(best)))).toEqual(sample(best));
  });

  it('do not mind an odd address', () => {
    const bytes = encodeCheckpoint(sample(3));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeCheckpoint(shifted.subarray(1))).toEqual(sample(3));
  });

  const whole = encodeCheckpoint(sample(3));
  it.each([
    ['empty', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('RIFF0000WAVEfmt ')],
    ['cut off', whole.subarray(0, whole.length - 4)],
    ['cut off in its head', whole.subarray(0, 40)],
    ['with a broken head', Uint8Array.from(whole).fill(0x21, 8, 12)],
  ])('are refused when %s', (_, bytes) => {
    expect(() => decodeCheckpoint(bytes)).toThrow(AppError);
  });
});
