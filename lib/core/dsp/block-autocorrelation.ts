import { planRealFft, type RealFft, type Spectrum } from './real-fft';
import { SlidingSum } from './sliding-sum';

/**
 * Autocorrelation of overlapping frames at short lags only. A frame is cut into blocks no shorter
 * than the longest lag, so that what a block's samples are multiplied with lies in it and the next.
 * In the frequency domain, A being the transform of a block, zero-padded to twice its length, and B
 * that of its successor, a block's share is Ā·(A + (−1)^f·B), that of the last block Ā·A. Of frames
 * that advance by whole blocks, only the new shares are computed.
 */
export class BlockAutocorrelation {
  private readonly fft: RealFft;
  private readonly buffer: Float64Array;
  private readonly lags: Float64Array;
  private readonly blocks: number;
  /** Shares of all blocks of a frame but the last: real parts, then imaginary parts. */
  private readonly shares: SlidingSum;
  private readonly total: Float64Array;
  private readonly spectrum: Spectrum;
  private last: Spectrum;
  private spare: Spectrum;
  /** Where the last block lies in the buffer: in turns, which gives the factor (−1)^f. */
  private side = 0;
  private samples: Float32Array | null = null;
  private start = Number.NaN;

  /** @param frameLength a power of two greater than maxLag */
  constructor(frameLength: number, maxLag: number) {
    const blockLength = Math.max(4, 2 ** Math.ceil(Math.log2(maxLag + 1)));
    const bins = blockLength + 1;
    this.blocks = frameLength / blockLength;
    this.fft = planRealFft(2 * blockLength);
    this.buffer = new Float64Array(2 * blockLength);
    this.lags = new Float64Array(2 * Math.ceil((maxLag + 1) / 2));
    this.shares = new SlidingSum(this.blocks - 1, 2 * bins);
    this.total = new Float64Array(2 * bins);
    this.spectrum = { re: this.total.subarray(0, bins), im: this.total.subarray(bins) };
    this.last = { re: new Float64Array(bins), im: new Float64Array(bins) };
    this.spare = { re: new Float64Array(bins), im: new Float64Array(bins) };
  }

  /**
   * Σ x[n]·x[n+k] within the frame that begins at the sample `start`, k = 0 … maxLag; zeros stand
   * outside the signal.
   * @returns overwritten by the next call
   */
  compute(samples: Float32Array, start: number): Float64Array {
    const { blocks, shares, total, fft, lags } = this;
    const blockLength = fft.size / 2;
    const steps = (start - this.start) / blockLength;
    const goesOn = samples === this.samples && steps >= 0 && steps < blocks;
    let known = blocks - steps;
    if (!goesOn || !Number.isInteger(steps)) {
      shares.restart();
      this.transformBlock(samples, start);
      known = 1;
    }
    for (; known < blocks; known++) {
      const block = this.last;
      this.transformBlock(samples, start + known * blockLength);
      correlate(block, this.last, shares.next);
      shares.push();
    }
    this.samples = samples;
    this.start = start;
    shares.read(total);
    addPower(total, this.last);
    fft.inverse(this.spectrum, lags);
    return lags;
  }

  /** The block that begins at the sample `start` becomes the last. */
  private transformBlock(samples: Float32Array, start: number): void {
    const { fft, buffer, last, spare } = this;
    const blockLength = fft.size / 2;
    this.side = blockLength - this.side;
    const shift = start - this.side;
    const from = Math.max(0, start);
    const to = Math.min(start + blockLength, samples.length);
    buffer.fill(0);
    for (let i = from; i < to; i++) buffer[i - shift] = samples[i];
    fft.forward(buffer, spare);
    this.last = spare;
    this.spare = last;
  }
}

/** Ā·(A + B). @param share receives real parts, then imaginary parts */
function correlate(block: Spectrum, next: Spectrum, share: Float64Array): void {
  const { re, im } = block;
  const bins = re.length;
  for (let f = 0; f < bins; f++) {
    share[f] = re[f] * (re[f] + next.re[f]) + im[f] * (im[f] + next.im[f]);
    share[bins + f] = re[f] * next.im[f] - im[f] * next.re[f];
  }
}

/** Adds Ā·A. */
function addPower(sum: Float64Array, { re, im }: Spectrum): void {
  for (let f = 0; f < re.length; f++) sum[f] += re[f] * re[f] + im[f] * im[f];
}
