/**
 * Protocol Buffers wire format, as much of it as an ONNX model needs.
 * Source: https://protobuf.dev/programming-guides/encoding/
 */

/** A field of wire type 0: a 64-bit integer, negative values in two's complement. */
export function integerField(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

/** A field of wire type 2: text, bytes or an embedded message made of its concatenated fields. */
export function bytesField(field: number, content: string | readonly Uint8Array[]): Buffer {
  const body = typeof content === 'string' ? Buffer.from(content) : Buffer.concat([...content]);
  return Buffer.concat([varint((field << 3) | 2), varint(body.length), body]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return Buffer.from(bytes);
}
