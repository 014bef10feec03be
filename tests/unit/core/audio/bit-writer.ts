/** Writes bits, most significant first. */
export class BitWriter {
  private readonly bits: number[] = [];

  /** An integer, in two's complement where negative; any width. */
  write(value: number, width: number): this {
    const big = BigInt.asUintN(width, BigInt(value));
    for (let i = width - 1; i >= 0; i--) this.bits.push(Number((big >> BigInt(i)) & 1n));
    return this;
  }

  unary(zeros: number): this {
    for (let i = 0; i < zeros; i++) this.bits.push(0);
    this.bits.push(1);
    return this;
  }

  align(): this {
    while (this.bits.length % 8 !== 0) this.bits.push(0);
    return this;
  }

  bytes(): number[] {
    return Array.from({ length: Math.ceil(this.bits.length / 8) }, (_, i) =>
      this.bits.slice(8 * i, 8 * i + 8).reduce((byte, bit) => byte * 2 + bit, 0),
    );
  }
}

/** Checksum by long division, bit by bit. */
export function crc(bytes: readonly number[], width: number, polynomial: number): number {
  let rest = 0;
  for (const byte of bytes) {
    for (let i = 7; i >= 0; i--) {
      const top = ((rest >> (width - 1)) & 1) ^ ((byte >> i) & 1);
      rest = ((rest << 1) & (2 ** width - 1)) ^ (top ? polynomial : 0);
    }
  }
  return rest;
}
