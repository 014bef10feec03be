import { AppError } from '@/lib/core/app-error';
import type { Viewer } from '../authority';

/** @throws AppError `forbidden` for the command line: a rating is a person's */
export function raterOf(viewer: Viewer): string {
  if (viewer.kind === 'user') return viewer.userId;
  throw new AppError('forbidden', 'Clips are rated by a person who signs in.');
}
