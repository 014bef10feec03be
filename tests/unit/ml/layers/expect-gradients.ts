import type { Tensor, Variable } from '@tensorflow/tfjs';
import { expect } from 'vitest';
import type { Engine, Tf } from '@/lib/ml/engine/engine';
import type { Layer, Pass } from '@/lib/ml/layers/layer';
import { expectSameAsCpu, randomValues } from '../engine/compare-with-cpu';

export interface GradientCase {
  readonly create: (tf: Tf) => Layer;
  /** Of the input, with the batch. */
  readonly shape: readonly number[];
  readonly pass?: Pass;
}

/** A loss that weighs every output differently, so that no two errors cancel out. */
function lossOf(tf: Tf, output: Tensor): Tensor {
  const weights = randomValues(output.size, 5);
  return tf.sum(tf.mul(output, tf.tensor(weights, output.shape)));
}

function differentiate(tf: Tf, layer: Layer, { shape, pass = TRAIN }: GradientCase): Tensor[] {
  const input = tf.variable(
    tf.tensor(
      randomValues(
        shape.reduce((a, b) => a * b, 1),
        3,
      ),
      [...shape],
    ),
  );
  const all: Variable[] = [input, ...layer.variables.map(({ variable }) => variable)];
  const { grads } = tf.variableGrads(() => lossOf(tf, layer.apply(input, pass)).asScalar(), all);
  const result = all.map(({ name }) => grads[name]);
  input.dispose();
  return result;
}

const TRAIN: Pass = { kind: 'train', step: 0 };
/** Small enough to pass few kinks of rectifiers, large enough for 32-bit floats. */
const STEP = 1e-3;

/** Slopes of the loss at every value of a tensor, to the left and to the right, on the cpu backend. */
function differences(values: Float32Array, loss: (values: Float32Array) => number) {
  const here = loss(values);
  return Array.from(values, (_, at) => {
    const moved = (by: number) => loss(values.map((value, i) => (i === at ? value + by : value)));
    return { left: (here - moved(-STEP)) / STEP, right: (moved(STEP) - here) / STEP };
  });
}

/**
 * Expects a layer's gradients, by its input and by every variable, to equal finite differences on the
 * cpu backend, and those of the engine to equal the cpu's.
 */
export async function expectGradients(engine: Engine, test: GradientCase): Promise<void> {
  const { tf } = engine;
  await expectSameAsCpu(engine, () => {
    const layer = test.create(tf);
    const gradients = differentiate(tf, layer, test);
    tf.dispose(layer.variables.map(({ variable }) => variable));
    return gradients;
  });
  const own = tf.getBackend();
  await tf.setBackend('cpu');
  const layer = test.create(tf);
  const analytic = tf.tidy(() =>
    differentiate(tf, layer, test).map((g) => Float32Array.from(g.dataSync())),
  );
  const input = randomValues(
    test.shape.reduce((a, b) => a * b, 1),
    3,
  );
  const lossAt = (values: Float32Array) =>
    tf.tidy(
      () =>
        lossOf(
          tf,
          layer.apply(tf.tensor(values, [...test.shape]), test.pass ?? TRAIN),
        ).dataSync()[0],
    );
  const numeric = [differences(input, lossAt)];
  for (const { variable } of layer.variables) {
    const start = Float32Array.from(variable.dataSync());
    const assign = (values: Float32Array) =>
      tf.tidy(() => variable.assign(tf.tensor(values, variable.shape)));
    numeric.push(
      differences(start, (values) => {
        assign(values);
        return lossAt(input);
      }),
    );
    assign(start);
  }
  await tf.setBackend(own);
  for (const [at, slopes] of numeric.entries()) expectSame(slopes, analytic[at], `gradient ${at}`);
}

/** Where left and right disagree, a rectifier has its kink in between and there is no gradient. */
function expectSame(slopes: ReturnType<typeof differences>, gradient: Float32Array, name: string) {
  const largest = Math.max(...slopes.map(({ left, right }) => Math.abs(left + right) / 2));
  expect(largest, `${name} is not all zero`).toBeGreaterThan(1e-3);
  const smooth = slopes.map(({ left, right }) => Math.abs(left - right) < 0.03 * largest);
  expect(smooth.filter(Boolean).length, name).toBeGreaterThan(0.5 * slopes.length);
  slopes.forEach(({ left, right }, i) => {
    if (!smooth[i]) return;
    const error = Math.abs((left + right) / 2 - gradient[i]) / largest;
    expect(error, `${name}, value ${i}`).toBeLessThan(0.02);
  });
}
