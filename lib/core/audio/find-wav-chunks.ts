import { refuseAudio } from './refuse-audio';

export interface WavChunks {
  readonly format: DataView;
  readonly data: DataView;
}

/** Written by programs that stream and never learn the length. */
const UNKNOWN_SIZE = 0xffffffff;
const HEADER_BYTES = 8;

function chunkName(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

function viewData(view: DataView, at: number, sizeBytes: number): DataView {
  if (sizeBytes === UNKNOWN_SIZE) {
    refuseAudio('Its header leaves the length open, as a stream does. Save it again as a file.');
  }
  const present = view.byteLength - at;
  if (sizeBytes > present) {
    refuseAudio(
      `It is cut short: its header announces ${sizeBytes} bytes of sound and ${present} are there.`,
    );
  }
  return new DataView(view.buffer, view.byteOffset + at, sizeBytes);
}

/**
 * Walks the RIFF chunks to `fmt ` and `data`, whatever stands between them.
 * @throws AppError `unsupported_audio` when one is missing or longer than the file.
 */
export function findWavChunks(view: DataView): WavChunks {
  let format: DataView | undefined;
  let at = 12;
  while (at + HEADER_BYTES <= view.byteLength) {
    const name = chunkName(view, at);
    const sizeBytes = view.getUint32(at + 4, true);
    at += HEADER_BYTES;
    if (name === 'data') {
      if (!format) refuseAudio('Its sound comes before its format header.');
      return { format, data: viewData(view, at, sizeBytes) };
    }
    if (at + sizeBytes > view.byteLength) {
      refuseAudio(`It is cut short in its "${name.replace(/[^ -~]/g, '?')}" header.`);
    }
    if (name === 'fmt ') format = new DataView(view.buffer, view.byteOffset + at, sizeBytes);
    at += sizeBytes + (sizeBytes & 1);
  }
  return refuseAudio('It has a wave header but no sound.');
}
