import { planRealFft, type RealFft } from './real-fft';

/** The transform of one stretch of the signal, zero-padded to twice its length. */
interface BlockSpectrum {
  /** First sample of the stretch in the signal. */
  start: number;
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/**
 * Autocorrelation of overlapping frames at short lags only. A frame is cut into blocks no shorter
 * than the longest lag; each is correlated with itself and its successor, in the frequency domain,
 * and blocks that the next frame shares are not transformed again.
 */
export class BlockAutocorrelation {
  private readonly fft: RealFft;
  private readonly buffer: Float64Array;
  private readonly lags: Float64Array;
  private readonly blocks: readonly BlockSpectrum[];
  /** The blocks of the current frame in their order. */
  private readonly found: BlockSpectrum[] = [];

  /** @param frameLength a power of two greater than maxLag */
  constructor(
    frameLength: number,
    private readonly maxLag: number,
  ) {
    const blockLength = Math.max(2, 2 ** Math.ceil(Math.log2(maxLag + 1)));
    this.fft = planRealFft(2 * blockLength);
    this.buffer = new Float64Array(2 * blockLength);
    this.lags = new Float64Array(maxLag + 1);
    this.blocks = Array.from({ length: frameLength / blockLength }, () => ({
      start: Number.NaN,
      re: new Float64Array(blockLength + 1),
      im: new Float64Array(blockLength + 1),
    }));
  }

  /**
   * Σ x[n]·x[n+k] within the frame, k = 0 … maxLag.
   * @param start the frame's first sample in the signal, which names its blocks
   * @returns overwritten by the next call
   */
  compute(frame: Float64Array, start: number): Float64Array {
    const { fft, buffer, lags } = this;
    this.sumSpectra(frame, start);
    fft.forward(buffer);
    for (let k = 0; k <= this.maxLag; k++) lags[k] = (fft.re[k] + fft.im[k]) / fft.size;
    return lags;
  }

  /**
   * Leaves Re G + Im G of the cross spectrum G = Σ conj(A_b)·(A_b + (−1)^f·A_{b+1}) in the buffer.
   * G is Hermitian, so the lags are the sum of the real and imaginary parts of its transform.
   */
  private sumSpectra(frame: Float64Array, start: number): void {
    const blockLength = this.fft.size / 2;
    const { buffer, found } = this;
    const count = this.blocks.length;
    for (let b = 0; b < count; b++) found[b] = this.blockAt(frame, b * blockLength, start);
    buffer.fill(0);
    for (let b = 0; b < count; b++) {
      const { re, im } = found[b] as BlockSpectrum;
      const next = found[b + 1];
      addPower(buffer, re, im);
      if (next) addCross(buffer, found[b] as BlockSpectrum, next);
    }
  }

  private blockAt(frame: Float64Array, from: number, start: number): BlockSpectrum {
    const { fft, buffer, blocks } = this;
    const blockLength = fft.size / 2;
    const at = start + from;
    const count = blocks.length;
    const slot = ((Math.floor(at / blockLength) % count) + count) % count;
    const block = blocks[slot] as BlockSpectrum;
    if (block.start === at) return block;
    for (let i = 0; i < blockLength; i++) buffer[i] = frame[from + i];
    buffer.fill(0, blockLength);
    fft.forward(buffer);
    block.re.set(fft.re);
    block.im.set(fft.im);
    block.start = at;
    return block;
  }
}

/** |A|² on both halves of the spectrum. */
function addPower(sum: Float64Array, re: Float64Array, im: Float64Array): void {
  const size = sum.length;
  sum[0] += re[0] * re[0];
  for (let f = 1; f < size / 2; f++) {
    const power = re[f] * re[f] + im[f] * im[f];
    sum[f] += power;
    sum[size - f] += power;
  }
  sum[size / 2] += re[size / 2] * re[size / 2];
}

/** Re + Im of conj(A)·(−1)^f·B; the imaginary part is odd, so it is taken off the upper half. */
function addCross(sum: Float64Array, a: BlockSpectrum, b: BlockSpectrum): void {
  const size = sum.length;
  const { re, im } = a;
  sum[0] += re[0] * b.re[0];
  let sign = -1;
  for (let f = 1; f < size / 2; f++) {
    const real = sign * (re[f] * b.re[f] + im[f] * b.im[f]);
    const imaginary = sign * (re[f] * b.im[f] - im[f] * b.re[f]);
    sum[f] += real + imaginary;
    sum[size - f] += real - imaginary;
    sign = -sign;
  }
  sum[size / 2] += sign * re[size / 2] * b.re[size / 2];
}
