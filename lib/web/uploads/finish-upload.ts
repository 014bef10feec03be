import 'server-only';
import type { Upload } from '@tus/server';
import type { Viewer } from '@/lib/domain/authority';
import { receiveUpload } from '@/lib/domain/imports/receive-upload';
import { readMetadata } from './upload-metadata';
import { uploadStore } from './upload-store';

/** Hands a whole upload to its import and forgets it here. */
export async function finishUpload(viewer: Viewer, upload: Upload): Promise<void> {
  const { importId, path } = readMetadata(upload);
  const { store } = uploadStore();
  const file = upload.storage?.path ?? `${store.directory}/${upload.id}`;
  await receiveUpload(viewer, { importId, path, file, sizeBytes: upload.size ?? 0 });
  await store.configstore.delete(upload.id);
}
