import { refuseAudio } from '../refuse-audio';

/** The 32 bits that begin at a bit, most significant first; zeros beyond the end. */
export function windowAt(bytes: Uint8Array, byteAt: number, shift: number): number {
  const high =
    (bytes[byteAt] << 24) |
    (bytes[byteAt + 1] << 16) |
    (bytes[byteAt + 2] << 8) |
    bytes[byteAt + 3];
  return (high << shift) | (bytes[byteAt + 4] >>> (8 - shift));
}

/** Reads bits, most significant first, from one frame of a FLAC stream. */
export class BitReader {
  /** Position in bits, counted from `startByte`. */
  bit = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly startByte: number,
  ) {}

  /** Absolute index of the next whole byte. */
  get byteAt(): number {
    return this.startByte + Math.ceil(this.bit / 8);
  }

  /** Refuses a position beyond the end of the bytes. */
  checkEnd(): void {
    if (this.bit > (this.bytes.length - this.startByte) * 8) {
      refuseAudio('It is cut short: its last frame ends early.');
    }
  }

  /** Unsigned integer of 0 to 32 bits. */
  read(width: number): number {
    if (width === 0) return 0;
    const window = windowAt(this.bytes, this.startByte + (this.bit >>> 3), this.bit & 7);
    this.bit += width;
    this.checkEnd();
    return window >>> (32 - width);
  }

  /** Integer in two's complement of 0 to 33 bits. */
  readSigned(width: number): number {
    if (width === 0) return 0;
    const negative = this.read(1);
    return this.read(width - 1) - negative * 2 ** (width - 1);
  }

  /** Number of zero bits before the next one bit, which is consumed. */
  readUnary(): number {
    let zeros = 0;
    for (;;) {
      const window = windowAt(this.bytes, this.startByte + (this.bit >>> 3), this.bit & 7);
      const run = Math.clz32(window);
      zeros += run;
      this.bit += run;
      this.checkEnd();
      if (run < 32) break;
    }
    this.bit++;
    return zeros;
  }

  /** Moves on to the next byte boundary. */
  align(): void {
    this.bit = Math.ceil(this.bit / 8) * 8;
  }
}
