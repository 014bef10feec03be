import { notFound } from '@/lib/core/app-error';
import type { Viewer } from '@/lib/domain/authority';
import { route } from '@/lib/web/route';
import { finishUpload } from '@/lib/web/uploads/finish-upload';
import { tusServer } from '@/lib/web/uploads/tus-server';
import { assertOwn, readMetadata } from '@/lib/web/uploads/upload-metadata';
import { uploadStore } from '@/lib/web/uploads/upload-store';

interface UploadParams {
  readonly tus?: string[];
}

const UPLOAD_ID = /^[0-9a-f]{32}$/;

function uploadId({ tus = [] }: UploadParams): string {
  const [id = ''] = tus;
  if (tus.length !== 1 || !UPLOAD_ID.test(id)) throw notFound('The upload');
  return id;
}

const handle = route<UploadParams>(async (viewer, request, params) => {
  uploadId(params);
  return tusServer(viewer).handleWeb(request);
});

/**
 * Whole, and yet not handed over: the last request broke after its bytes had arrived. The client asks
 * how much is here, so this is where the upload is finished.
 */
async function finishIfWhole(viewer: Viewer, id: string): Promise<Response | null> {
  const upload = await uploadStore()
    .store.getUpload(id)
    .catch(() => null);
  if (!upload || upload.size === undefined || upload.offset !== upload.size) return null;
  assertOwn(viewer, readMetadata(upload));
  await finishUpload(viewer, upload);
  return new Response(null, {
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': String(upload.size),
      'upload-length': String(upload.size),
      'cache-control': 'no-store',
    },
  });
}

export const POST = route<UploadParams>(async (viewer, request, { tus }) => {
  if (tus?.length) throw notFound('The page');
  return tusServer(viewer).handleWeb(request);
});

export const HEAD = route<UploadParams>(
  async (viewer, request, params) =>
    (await finishIfWhole(viewer, uploadId(params))) ?? tusServer(viewer).handleWeb(request),
);

export { handle as DELETE, handle as PATCH };
