const HEADER_BYTES = 44;
const FORMAT_FLOAT = 3;

function writeWord(view: DataView, at: number, word: string): void {
  for (let i = 0; i < word.length; i++) view.setUint8(at + i, word.charCodeAt(i));
}

/** Writes a mono wave file of 32-bit float, sample for sample. The inverse of `decodeWav`. */
export function encodeWavFloat32(samples: Float32Array, sampleRateHz: number): Uint8Array {
  const dataBytes = samples.length * 4;
  const bytes = new Uint8Array(HEADER_BYTES + dataBytes);
  const view = new DataView(bytes.buffer);
  writeWord(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeWord(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, FORMAT_FLOAT, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * 4, true);
  view.setUint16(32, 4, true);
  view.setUint16(34, 32, true);
  writeWord(view, 36, 'data');
  view.setUint32(40, dataBytes, true);
  for (let i = 0; i < samples.length; i++) {
    view.setFloat32(HEADER_BYTES + 4 * i, samples[i], true);
  }
  return bytes;
}
