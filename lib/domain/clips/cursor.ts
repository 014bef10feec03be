import { z } from 'zod';
import { AppError } from '@/lib/core/app-error';

const cursorSchema = z.tuple([z.string(), z.string()]);

/** The last row of a page, as the next request names it. */
export interface ClipCursor {
  readonly path: string;
  readonly id: string;
}

export function encodeCursor({ path, id }: ClipCursor): string {
  return Buffer.from(JSON.stringify([path, id])).toString('base64url');
}

/** @throws AppError `invalid` for a cursor that no answer gave */
export function decodeCursor(text: string): ClipCursor {
  try {
    const [path, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { path, id };
  } catch {
    throw new AppError('invalid', 'This page of the list is not known. Start from its beginning.');
  }
}
