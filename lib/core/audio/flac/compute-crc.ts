function buildTable(width: 8 | 16, polynomial: number): Uint16Array {
  const table = new Uint16Array(256);
  const top = 1 << (width - 1);
  const mask = 2 ** width - 1;
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte << (width - 8);
    for (let i = 0; i < 8; i++) crc = ((crc << 1) ^ (crc & top ? polynomial : 0)) & mask;
    table[byte] = crc;
  }
  return table;
}

const CRC8 = buildTable(8, 0x07);
const CRC16 = buildTable(16, 0x8005);

/** CRC-8 of a frame header, x⁸+x²+x+1, start 0. Source: RFC 9639, 9.1.8. */
export function computeCrc8(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  for (let i = from; i < to; i++) crc = CRC8[crc ^ bytes[i]];
  return crc;
}

/** CRC-16 of a whole frame, x¹⁶+x¹⁵+x²+1, start 0. Source: RFC 9639, 9.3. */
export function computeCrc16(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  for (let i = from; i < to; i++) crc = ((crc << 8) & 0xffff) ^ CRC16[(crc >>> 8) ^ bytes[i]];
  return crc;
}
