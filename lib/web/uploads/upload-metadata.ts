import type { Upload } from '@tus/server';
import { z } from 'zod';
import { AppError, notFound } from '@/lib/core/app-error';
import { creatorOf, type Viewer } from '@/lib/domain/authority';

const metadataSchema = z.object({
  importId: z.string().min(1).max(100),
  /** path inside the drop, `/` between folders */
  path: z.string().min(1).max(1000),
  /** set here, never by the sender */
  owner: z.string().optional(),
});

export type UploadMetadata = z.infer<typeof metadataSchema>;

/** @throws AppError `invalid` where the sender left something out */
export function readMetadata(upload: Pick<Upload, 'metadata'>): UploadMetadata {
  const parsed = metadataSchema.safeParse(upload.metadata);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid', 'An upload names its import and its path. Reload the page.');
}

/** An upload belongs to the person who began it; to everybody else it does not exist. */
export function assertOwn(viewer: Viewer, { owner }: Pick<UploadMetadata, 'owner'>): void {
  if (!owner || owner !== creatorOf(viewer)) throw notFound('The upload');
}
