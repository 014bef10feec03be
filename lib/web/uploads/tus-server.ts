import 'server-only';
import { Server } from '@tus/server';
import { AppError } from '@/lib/core/app-error';
import { creatorOf, type Viewer } from '@/lib/domain/authority';
import { findEditableImport } from '@/lib/domain/imports/find-import';
import { failureResponse } from '../route';
import { finishUpload } from './finish-upload';
import { sweepNowAndThen } from './sweep-now-and-then';
import { assertOwn, readMetadata } from './upload-metadata';
import { uploadStore } from './upload-store';

/** Of one file or zip. RAVDESS with song and video is 25 GB; its speech is 0.2 GB. */
const MAX_UPLOAD_BYTES = 32e9;

/** @throws AppError where the viewer may not add to the import, or it takes no more files */
async function assertReceiving(viewer: Viewer, importId: string): Promise<void> {
  const { status } = await findEditableImport(viewer, importId);
  if (status === 'RECEIVING') return;
  throw new AppError(
    'conflict',
    'This import was committed and takes no more files. Start another.',
  );
}

const isTusError = (error: object): boolean => 'status_code' in error;

/** The tus protocol for one person's request. Servers are cheap; store and locks are shared. */
export function tusServer(viewer: Viewer): Server {
  const { store, locker } = uploadStore();
  return new Server({
    path: '/api/uploads',
    datastore: store,
    locker,
    maxSize: MAX_UPLOAD_BYTES,
    relativeLocation: true,
    // The page and this route are of one origin; no other one is told anything.
    allowedOrigins: () => false,
    async onUploadCreate(_request, upload) {
      const { importId, path } = readMetadata(upload);
      await assertReceiving(viewer, importId);
      sweepNowAndThen();
      return { metadata: { importId, path, owner: creatorOf(viewer) } };
    },
    async onIncomingRequest(request, id) {
      if (request.method === 'POST') return;
      const metadata = readMetadata(await store.getUpload(id));
      assertOwn(viewer, metadata);
      if (request.method !== 'DELETE') await assertReceiving(viewer, metadata.importId);
    },
    async onUploadFinish(_request, upload) {
      await finishUpload(viewer, upload);
      return {};
    },
    async onResponseError(request, error) {
      if (isTusError(error)) return undefined;
      const answer = failureResponse(error, request);
      return { status_code: answer.status, body: await answer.text() };
    },
  });
}
