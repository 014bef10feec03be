import { createRandom, deriveSeed } from '@/lib/core/random';

/**
 * Seeded Glorot initialisation: uniform in ±√(6 / (fanIn + fanOut)).
 * Source: Glorot & Bengio (2010), the default of Keras.
 *
 * @param shape [..., in, out]; leading axes (a filter's height and width) multiply both fans.
 */
export function glorotUniform(shape: readonly number[], seed: number): Float32Array {
  const size = shape.reduce((product, length) => product * length, 1);
  const [fanIn, fanOut] = shape.slice(-2);
  const positions = size / (fanIn * fanOut);
  const limit = Math.sqrt(6 / (positions * (fanIn + fanOut)));
  const random = createRandom(deriveSeed(seed, 'glorot'));
  return Float32Array.from({ length: size }, () => (2 * random.next() - 1) * limit);
}
