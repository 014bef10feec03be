import type { Tensor, Tensor2D, Tensor3D } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';

/** Keeps the root's slope finite where a value never changes. */
const EPSILON = 1e-5;
/** Added to the score of padding; e to it is zero. */
const NEVER = -1e9;

/** Scores of frames with those of padding taken out. @param scores [rows, frames]. */
export function maskFrames(tf: Tf, scores: Tensor2D, filled: Float32Array | undefined): Tensor2D {
  if (!filled) return scores;
  const [rows, frames] = scores.shape;
  const mask = new Float32Array(rows * frames);
  for (let row = 0; row < rows; row++) {
    const kept = Math.max(1, Math.ceil(filled[row] * frames));
    mask.fill(NEVER, row * frames + kept, (row + 1) * frames);
  }
  return tf.add(scores, tf.tensor2d(mask, [rows, frames]));
}

/**
 * Weighted mean and standard deviation over time: μ = Σ α·x, σ = √(Σ α·(x − μ)² + ε).
 *
 * @param frames [rows, frames, d]. @param scores [rows, frames], α is their softmax.
 * @returns [rows, 2d], the means first.
 */
export function weighFrames(tf: Tf, frames: Tensor3D, scores: Tensor2D): Tensor2D {
  const shares = tf.expandDims(tf.softmax(scores), 2);
  const mean = tf.sum(tf.mul(frames, shares), 1, true);
  const squares = tf.mul(tf.square(tf.sub(frames, mean)), shares);
  const deviation = tf.sqrt(tf.add(tf.sum(squares, 1), EPSILON));
  return tf.concat([tf.squeeze<Tensor2D>(mean, [1]), deviation as Tensor2D], 1);
}

/** The maps of each frame side by side: [rows, h, w, c] → [rows, w, h·c]. */
export function splitFrames(tf: Tf, maps: Tensor): Tensor3D {
  const [rows, height, width, channels] = maps.shape;
  const byTime = height === 1 ? maps : tf.transpose(maps, [0, 2, 1, 3]);
  return tf.reshape(byTime, [rows, width, height * channels]);
}
