export interface WavSpec {
  codec?: number;
  channelCount?: number;
  rateHz?: number;
  bits?: number;
  blockAlign?: number;
  extensible?: boolean;
  /** As announced; the true size where not given. */
  dataSize?: number;
  /** A chunk between format and sound. */
  junkBytes?: number;
}

/** A wave file around raw sample bytes. */
export function writeWav(data: Uint8Array, spec: WavSpec = {}): Uint8Array {
  const { codec = 1, channelCount = 1, rateHz = 16_000, bits = 16 } = spec;
  const blockAlign = spec.blockAlign ?? (channelCount * bits) / 8;
  const format = Buffer.alloc(spec.extensible ? 40 : 16);
  format.writeUInt16LE(spec.extensible ? 0xfffe : codec, 0);
  format.writeUInt16LE(channelCount, 2);
  format.writeUInt32LE(rateHz, 4);
  format.writeUInt32LE((rateHz * blockAlign) % 2 ** 32, 8);
  format.writeUInt16LE(blockAlign, 12);
  format.writeUInt16LE(bits, 14);
  if (spec.extensible) {
    format.writeUInt16LE(22, 16);
    format.writeUInt16LE(codec, 24);
    Buffer.from('000000001000800000aa00389b71', 'hex').copy(format, 26);
  }
  const chunk = (name: string, body: Uint8Array, size = body.length): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(size, 4);
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
  };
  const chunks = [chunk('fmt ', format)];
  if (spec.junkBytes) chunks.push(chunk('LIST', new Uint8Array(spec.junkBytes)));
  chunks.push(chunk('data', data, spec.dataSize));
  const body = Buffer.concat([Buffer.from('WAVE'), ...chunks]);
  return new Uint8Array(chunk('RIFF', body));
}
