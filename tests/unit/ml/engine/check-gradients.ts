import type { Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineName, Tf } from '@/lib/ml/engine/engine';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { expectSameAsCpu, randomValues } from './compare-with-cpu';

type ConvCase = readonly [
  images: number,
  height: number,
  width: number,
  channels: number,
  filters: number,
  kernel: number,
  stride: number,
  pad: 'same' | 'valid',
];

const CONV_CASES: readonly ConvCase[] = [
  [2, 8, 8, 3, 4, 3, 1, 'same'],
  [3, 9, 7, 1, 5, 3, 1, 'same'],
  [2, 8, 8, 4, 4, 3, 1, 'valid'],
  [2, 9, 9, 3, 4, 3, 2, 'same'],
  [2, 10, 8, 3, 4, 3, 2, 'valid'],
  [2, 7, 7, 5, 6, 5, 1, 'same'],
  [2, 6, 6, 4, 3, 1, 1, 'same'],
  [1, 12, 12, 2, 3, 5, 3, 'valid'],
  [2, 8, 8, 3, 1, 2, 2, 'same'],
  [2, 9, 11, 3, 2, 4, 1, 'same'],
];

const grad4d = (tf: Tf, values: Float32Array, shape: [number, number, number, number]) =>
  tf.tensor4d(values, shape);

/** Gradient checks of every differentiable operation the models use, against the cpu backend. */
export function checkGradients(name: EngineName): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine(name);
  });

  it('says what it is', () => {
    expect(engine.name).toBe(name);
    expect(engine.version).toMatch(/\d+\.\d+\.\d+/);
    expect(engine.threads).toBeGreaterThan(0);
    expect(engine.tf.getBackend()).toBe('wasm');
  });

  describe('convolution', () => {
    it.each(CONV_CASES)('%i images %i×%i×%i, %i filters of %i, stride %i, %s', async (...conv) => {
      const [n, h, w, c, k, size, stride, pad] = conv;
      const x = randomValues(n * h * w * c, 1);
      const f = randomValues(size * size * c * k, 2);
      const b = randomValues(k, 3);
      await expectSameAsCpu(engine, (tf) => {
        const inputs: Tensor[] = [
          grad4d(tf, x, [n, h, w, c]),
          grad4d(tf, f, [size, size, c, k]),
          tf.tensor1d(b),
        ];
        const fused = (images: Tensor, filter: Tensor, bias: Tensor) =>
          tf.fused.conv2d({
            x: images as Tensor4D,
            filter: filter as Tensor4D,
            bias,
            strides: stride,
            pad,
            activation: 'linear',
          });
        const gradients = tf.grads((...args: Tensor[]) =>
          tf.sum(tf.square(fused(args[0], args[1], args[2]))),
        )(inputs);
        const [images, filter] = inputs as [Tensor4D, Tensor4D];
        return [
          ...gradients,
          tf.conv2d(images, filter, stride, pad),
          tf.fused.conv2d({
            x: images,
            filter,
            bias: inputs[2],
            strides: stride,
            pad,
            activation: 'relu',
          }),
        ];
      });
    });
  });

  it('convolution of many images equals that of few at a time', async () => {
    const { tf } = engine;
    const x = tf.tensor4d(randomValues(120 * 50 * 60 * 8), [120, 50, 60, 8]);
    const f = tf.tensor4d(randomValues(9 * 8 * 16, 2), [3, 3, 8, 16]);
    const loss = (...args: Tensor[]) =>
      tf.sum(tf.square(tf.conv2d(args[0] as Tensor4D, args[1] as Tensor4D, 1, 'valid')));
    const [whole, parts] = tf.tidy(() => {
      const gradients = [0, 30, 60, 90].map((first) =>
        tf.grads(loss)([tf.slice(x, [first], [30]), f]),
      );
      const dx = tf.concat(gradients.map(([part]) => part));
      const dw = tf.addN(gradients.map(([, part]) => part));
      return [tf.grads(loss)([x, f]), [dx, dw]];
    });
    whole.forEach((gradient, index) => {
      const difference = tf.max(tf.abs(tf.sub(gradient, parts[index])));
      expect(difference.dataSync()[0] / tf.max(tf.abs(gradient)).dataSync()[0]).toBeLessThan(1e-4);
    });
  });

  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('matrix product, transposed %s and %s', async (transposeA, transposeB) => {
    const a = randomValues(7 * 5, 1);
    const b = randomValues(5 * 9, 2);
    await expectSameAsCpu(engine, (tf) => {
      const left = tf.tensor2d(a, transposeA ? [5, 7] : [7, 5]);
      const right = tf.tensor2d(b, transposeB ? [9, 5] : [5, 9]);
      const product = (p: Tensor, q: Tensor) => tf.matMul(p, q, transposeA, transposeB);
      const loss = (...args: Tensor[]) => tf.sum(tf.square(product(args[0], args[1])));
      return [product(left, right), ...tf.grads(loss)([left, right])];
    });
  });

  it('batched matrix product', async () => {
    await expectSameAsCpu(engine, (tf) => {
      const a = tf.tensor3d(randomValues(3 * 4 * 5, 1), [3, 4, 5]);
      const b = tf.tensor3d(randomValues(3 * 6 * 5, 2), [3, 6, 5]);
      const loss = (...args: Tensor[]) =>
        tf.sum(tf.square(tf.matMul(args[0], args[1], false, true)));
      return tf.grads(loss)([a, b]);
    });
  });

  it.each([
    [2, 2, 'valid', 0],
    [2, 2, 'valid', -2],
    [3, 2, 'same', -2],
    [3, 1, 'same', 0],
    [2, 2, 'same', -0.5],
  ] as const)('max pool %i stride %i %s, inputs moved by %d', async (...pooling) => {
    const [size, stride, pad, offset] = pooling;
    const x = randomValues(2 * 7 * 9 * 3).map((value) => value + offset);
    await expectSameAsCpu(engine, (tf) => {
      const images = grad4d(tf, x, [2, 7, 9, 3]);
      const pool = (input: Tensor4D) => tf.maxPool(input, size, stride, pad);
      return [pool(images), tf.grad((input) => tf.sum(tf.square(pool(input as Tensor4D))))(images)];
    });
  });

  it('max pool gives a tie to its first input', async () => {
    await expectSameAsCpu(engine, (tf) => {
      const images = tf.zeros([1, 4, 4, 2]);
      return [tf.grad((input) => tf.sum(tf.maxPool(input as Tensor4D, 2, 2, 'valid')))(images)];
    });
  });

  it.each([
    [4, 30, 40, 50],
    [2, 3, 4, 5],
  ])('sum to channels of %i×%i×%i×%i', async (...shape) => {
    const x = randomValues(shape.reduce((product, size) => product * size, 1));
    await expectSameAsCpu(engine, (tf) => {
      const images = grad4d(tf, x, shape as [number, number, number, number]);
      const bias = tf.tensor1d(randomValues(shape[3], 2));
      const loss = (b: Tensor) => tf.sum(tf.square(tf.add(images, b)));
      return [tf.sum(images, [0, 1, 2]), tf.sum(images, [0, 1, 2], true), tf.grad(loss)(bias)];
    });
  });

  it('gather', async () => {
    await expectSameAsCpu(engine, (tf) => {
      const table = tf.tensor2d(randomValues(6 * 3), [6, 3]);
      const rows = tf.tensor1d([4, 0, 4, 2], 'int32');
      const loss = (input: Tensor) => tf.sum(tf.square(tf.gather(input as Tensor2D, rows)));
      return [tf.grad(loss)(table)];
    });
  });

  it('rectifier, reshape, log-softmax and multiplication by a mask', async () => {
    await expectSameAsCpu(engine, (tf) => {
      const x = tf.tensor2d(randomValues(6 * 12), [6, 12]);
      const mask = tf.tensor2d(
        randomValues(24 * 3, 2).map((value) => (value > 0 ? 2 : 0)),
        [24, 3],
      );
      const loss = (input: Tensor) => {
        const rectified = tf.relu(tf.mul(tf.reshape(input, [24, 3]), mask));
        return tf.neg(tf.sum(tf.mul(tf.logSoftmax(rectified), mask)));
      };
      return [tf.grad(loss)(x), loss(x)];
    });
  });

  it('shares the memory of a clone until the last owner is gone', () => {
    const { tf } = engine;
    const data = tf.engine().backend.numDataIds();
    const x = tf.tensor1d([1, 2, 3]);
    const clone = x.clone();
    x.dispose();
    expect([...clone.dataSync()]).toEqual([1, 2, 3]);
    clone.dispose();
    expect(tf.engine().backend.numDataIds()).toBe(data);
  });

  it('leaves no memory of the backend behind', async () => {
    const { tf } = engine;
    const held = () => ({
      tensors: tf.memory().numTensors,
      data: tf.engine().backend.numDataIds(),
    });
    const before = held();
    tf.tidy(() => {
      const x = tf.tensor4d(randomValues(2 * 8 * 8 * 3), [2, 8, 8, 3]);
      const f = tf.tensor4d(randomValues(27 * 4), [3, 3, 3, 4]);
      const loss = (...args: Tensor[]) => {
        const maps = tf.conv2d(args[0] as Tensor4D, args[1] as Tensor4D, 1, 'same');
        const pooled = tf.reshape(tf.maxPool(maps, 2, 2, 'valid'), [2, 64]);
        return tf.sum(tf.matMul(pooled, pooled, false, true));
      };
      return tf
        .grads(loss)([x, f])
        .map((gradient) => tf.sum(gradient));
    }).forEach((gradient) => {
      gradient.dispose();
    });
    expect(held()).toEqual(before);
  });
}
