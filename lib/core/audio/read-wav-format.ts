import { refuseAudio } from './refuse-audio';

/** The `fmt ` chunk of a wave file. */
export interface WavFormat {
  readonly encoding: 'wav-int' | 'wav-float';
  readonly channelCount: number;
  readonly sampleRateHz: number;
  /** Bytes of one sample of every channel. */
  readonly blockAlignBytes: number;
  readonly bitsPerSample: number;
}

const PCM = 0x0001;
const IEEE_FLOAT = 0x0003;
const EXTENSIBLE = 0xfffe;

const CODEC_NAMES: Readonly<Record<number, string>> = {
  2: 'Microsoft ADPCM',
  6: 'A-law',
  7: 'µ-law',
  17: 'IMA ADPCM',
  49: 'GSM 6.10',
  85: 'MP3',
};

/** Bytes 2 to 15 of every `KSDATAFORMAT_SUBTYPE` identifier: -0000-0010-8000-00AA00389B71. */
const SUBTYPE_TAIL = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];

function readCodec(chunk: DataView): number {
  const codec = chunk.getUint16(0, true);
  if (codec !== EXTENSIBLE) return codec;
  if (chunk.byteLength < 40) refuseAudio('Its extensible format header is cut short.');
  if (SUBTYPE_TAIL.some((byte, i) => chunk.getUint8(26 + i) !== byte)) {
    refuseAudio('It uses a private codec. Save it as PCM wave or FLAC.');
  }
  return chunk.getUint16(24, true);
}

/**
 * Reads a `fmt ` chunk: PCM of 8, 16, 24 or 32 bits, IEEE float of 32 or 64, plain or extensible.
 * Source: Microsoft, Multimedia Programming Interface and Data Specifications; WAVEFORMATEXTENSIBLE.
 * @throws AppError `unsupported_audio` for other codecs and for headers that contradict themselves.
 */
export function readWavFormat(chunk: DataView): WavFormat {
  if (chunk.byteLength < 16) refuseAudio('Its format header is cut short.');
  const codec = readCodec(chunk);
  const bitsPerSample = chunk.getUint16(14, true);
  const channelCount = chunk.getUint16(2, true);
  const blockAlignBytes = chunk.getUint16(12, true);
  const encoding = codec === IEEE_FLOAT ? 'wav-float' : 'wav-int';
  if (codec !== PCM && codec !== IEEE_FLOAT) {
    const name = CODEC_NAMES[codec] ?? `number ${codec}`;
    refuseAudio(`It uses the codec ${name}, which is not read. Save it as PCM wave or FLAC.`);
  }
  const widths = encoding === 'wav-float' ? [32, 64] : [8, 16, 24, 32];
  if (!widths.includes(bitsPerSample)) {
    refuseAudio(`It has ${bitsPerSample} bits per sample; ${widths.join(', ')} are read.`);
  }
  if (channelCount > 0 && blockAlignBytes !== (channelCount * bitsPerSample) / 8) {
    refuseAudio(
      `Its header contradicts itself: ${channelCount} channels of ${bitsPerSample} bits in blocks of ${blockAlignBytes} bytes.`,
    );
  }
  return {
    encoding,
    channelCount,
    sampleRateHz: chunk.getUint32(4, true),
    blockAlignBytes,
    bitsPerSample,
  };
}
