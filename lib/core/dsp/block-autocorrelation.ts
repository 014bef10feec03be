import { planRealFft, type RealFft } from './real-fft';
import { sumRows } from './sum-rows';

/** One stretch of the signal, with what frames need of it. */
interface Block {
  /** First sample of the stretch in the signal. */
  start: number;
  /** Its transform, zero-padded to twice its length. */
  readonly re: Float64Array;
  readonly im: Float64Array;
  /** Folded spectrum of its correlation with itself. */
  readonly alone: Float64Array;
  /** The same, and with the block after it, where `isJoined`. */
  readonly joined: Float64Array;
  isJoined: boolean;
}

/**
 * Autocorrelation of overlapping frames at short lags only. A frame is cut into blocks no shorter
 * than the longest lag; each is correlated with itself and its successor, in the frequency domain,
 * and what the next frame shares is not computed again: at a hop of one block that is all but one.
 *
 * With A the transform of a block and B that of the next, a block's share in the correlation has the
 * spectrum G = Ā·(A + (−1)^f·B). A correlation is real, so G is Hermitian, and one real transform of
 * its folded spectrum Re G + Im G gives it as the sum of real and imaginary part.
 */
export class BlockAutocorrelation {
  private readonly fft: RealFft;
  private readonly buffer: Float64Array;
  private readonly lags: Float64Array;
  private readonly blocks: readonly Block[];
  /** The blocks of the current frame in their order, and their folded spectra. */
  private readonly found: Block[] = [];
  private readonly folded: Float64Array[] = [];
  private samples: Float32Array | null = null;

  /** @param frameLength a power of two greater than maxLag */
  constructor(
    frameLength: number,
    private readonly maxLag: number,
  ) {
    const blockLength = Math.max(4, 2 ** Math.ceil(Math.log2(maxLag + 1)));
    this.fft = planRealFft(2 * blockLength);
    this.buffer = new Float64Array(2 * blockLength);
    this.lags = new Float64Array(maxLag + 1);
    this.blocks = Array.from({ length: frameLength / blockLength }, () => ({
      start: Number.NaN,
      re: new Float64Array(blockLength + 1),
      im: new Float64Array(blockLength + 1),
      alone: new Float64Array(2 * blockLength),
      joined: new Float64Array(2 * blockLength),
      isJoined: false,
    }));
  }

  /**
   * Σ x[n]·x[n+k] within the frame that begins at the sample `start`, k = 0 … maxLag; zeros stand
   * outside the signal.
   * @returns overwritten by the next call
   */
  compute(samples: Float32Array, start: number): Float64Array {
    const { fft, buffer, lags, found, folded, blocks } = this;
    const blockLength = fft.size / 2;
    const last = blocks.length - 1;
    if (samples !== this.samples) this.forget(samples);
    for (let b = 0; b <= last; b++) found[b] = this.blockAt(samples, start + b * blockLength);
    for (let b = 0; b < last; b++) folded[b] = joinNext(found[b] as Block, found[b + 1] as Block);
    folded[last] = (found[last] as Block).alone;
    sumRows(folded, buffer);
    fft.forward(buffer);
    for (let k = 0; k <= this.maxLag; k++) lags[k] = (fft.re[k] + fft.im[k]) / fft.size;
    return lags;
  }

  private forget(samples: Float32Array): void {
    this.samples = samples;
    for (const block of this.blocks) block.start = Number.NaN;
  }

  private blockAt(samples: Float32Array, start: number): Block {
    const { fft, buffer, blocks } = this;
    const blockLength = fft.size / 2;
    const count = blocks.length;
    const slot = ((Math.floor(start / blockLength) % count) + count) % count;
    const block = blocks[slot] as Block;
    if (block.start === start) return block;
    const from = Math.min(blockLength, Math.max(0, -start));
    const to = Math.max(from, Math.min(blockLength, samples.length - start));
    buffer.fill(0, 0, from);
    for (let i = from; i < to; i++) buffer[i] = samples[start + i];
    buffer.fill(0, to);
    fft.forward(buffer);
    block.re.set(fft.re);
    block.im.set(fft.im);
    foldPower(block.alone, block.re, block.im);
    block.start = start;
    block.isJoined = false;
    return block;
  }
}

/** |A|² on both halves of the spectrum. */
function foldPower(folded: Float64Array, re: Float64Array, im: Float64Array): void {
  const size = folded.length;
  folded[0] = re[0] * re[0];
  for (let f = 1; f < size / 2; f++) {
    const power = re[f] * re[f] + im[f] * im[f];
    folded[f] = power;
    folded[size - f] = power;
  }
  folded[size / 2] = re[size / 2] * re[size / 2];
}

/**
 * The block's own folded spectrum and Re + Im of Ā·(−1)^f·B; the imaginary part is odd, so it is
 * taken off the upper half. A block is followed by the same one for as long as it is kept.
 */
function joinNext(block: Block, next: Block): Float64Array {
  const { re, im, alone, joined } = block;
  if (block.isJoined) return joined;
  const size = joined.length;
  joined[0] = alone[0] + re[0] * next.re[0];
  let sign = -1;
  for (let f = 1; f < size / 2; f++) {
    const real = sign * (re[f] * next.re[f] + im[f] * next.im[f]);
    const imaginary = sign * (re[f] * next.im[f] - im[f] * next.re[f]);
    joined[f] = alone[f] + real + imaginary;
    joined[size - f] = alone[f] + real - imaginary;
    sign = -sign;
  }
  joined[size / 2] = alone[size / 2] + sign * re[size / 2] * next.re[size / 2];
  block.isJoined = true;
  return joined;
}
