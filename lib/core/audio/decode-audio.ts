import { decodeFlac, isFlac, type Md5 } from './decode-flac';
import { decodeWav, isWav } from './decode-wav';
import type { PcmAudio } from './pcm-audio';
import { refuseAudio } from './refuse-audio';

/**
 * Decodes a wave or FLAC file, told apart by its first bytes, whatever its name says.
 * @param md5 checks a FLAC stream's own digest where given
 * @throws AppError `unsupported_audio` with the reason.
 */
export function decodeAudio(bytes: Uint8Array, md5?: Md5): PcmAudio {
  if (bytes.length === 0) refuseAudio('The file is empty (0 bytes).');
  if (isWav(bytes)) return decodeWav(bytes);
  if (isFlac(bytes)) return decodeFlac(bytes, md5);
  return refuseAudio('The file is neither wave nor FLAC, whatever its name says.');
}
