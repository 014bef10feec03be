const HEADER_BYTES = 44;

function writeWord(view: DataView, at: number, word: string): void {
  for (let i = 0; i < word.length; i++) view.setUint8(at + i, word.charCodeAt(i));
}

/**
 * Writes a mono wave file of 16 bits: round(x·32768), clipped to [−32768, 32767]. The inverse of
 * `decodeWav` for samples that came from 16 bits.
 */
export function encodeWav16(samples: Float32Array, sampleRateHz: number): Uint8Array {
  const dataBytes = samples.length * 2;
  const bytes = new Uint8Array(HEADER_BYTES + dataBytes);
  const view = new DataView(bytes.buffer);
  writeWord(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeWord(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  writeWord(view, 36, 'data');
  view.setUint32(40, dataBytes, true);
  for (let i = 0; i < samples.length; i++) {
    const value = Math.max(-32768, Math.min(32767, Math.round(samples[i] * 32768)));
    view.setInt16(HEADER_BYTES + 2 * i, value, true);
  }
  return bytes;
}
