import { AppError } from '../app-error';

/** Ends the reading of a file with the reason that its row shows. */
export function refuseAudio(reason: string): never {
  throw new AppError('unsupported_audio', reason);
}
