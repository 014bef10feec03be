const HEADER_BYTES = 44;

interface WavSamples {
  readonly sampleCount: number;
  readonly sampleRateHz: number;
  readonly format: 'int' | 'float';
  readonly bytesPerSample: number;
  /** writes sample `i` at byte `at`, little endian */
  readonly write: (view: DataView, at: number, i: number) => void;
}

function writeWord(view: DataView, at: number, word: string): void {
  for (let i = 0; i < word.length; i++) view.setUint8(at + i, word.charCodeAt(i));
}

/** A mono wave file: the 44 bytes of a canonical RIFF header, then the samples. */
export function encodeWavMono(wav: WavSamples): Uint8Array {
  const { sampleCount, sampleRateHz, bytesPerSample } = wav;
  const dataBytes = sampleCount * bytesPerSample;
  const bytes = new Uint8Array(HEADER_BYTES + dataBytes);
  const view = new DataView(bytes.buffer);
  writeWord(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeWord(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, wav.format === 'float' ? 3 : 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * bytesPerSample, true);
  view.setUint16(32, bytesPerSample, true);
  view.setUint16(34, bytesPerSample * 8, true);
  writeWord(view, 36, 'data');
  view.setUint32(40, dataBytes, true);
  for (let i = 0; i < sampleCount; i++) wav.write(view, HEADER_BYTES + bytesPerSample * i, i);
  return bytes;
}
