import { Readable } from 'node:stream';
import { openClipAudio } from '@/lib/domain/clips/open-clip-audio';
import { route } from '@/lib/web/route';

interface AudioParams {
  readonly clip: string;
}

/**
 * A clip's prepared audio, whole or in part. It is made once from the bytes that the clip's id stands
 * for and never changes, so the id is its validator; a browser asks again each time, because the
 * viewer may have lost the right to listen.
 */
export const GET = route<AudioParams>(async (viewer, request, { clip: clipId }) => {
  const etag = `"${clipId}"`;
  const headers = new Headers({
    etag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
  });
  const ifRange = request.headers.get('if-range');
  const range = ifRange === null || ifRange === etag ? request.headers.get('range') : null;
  const audio = await openClipAudio(viewer, { clipId, range: range ?? undefined });
  if (audio.status === 416) {
    headers.set('content-range', `bytes */${audio.sizeBytes}`);
    return new Response(null, { status: 416, headers });
  }
  const { stream, start, end, sizeBytes, contentType, status } = audio;
  if (request.headers.get('if-none-match') === etag) {
    stream.destroy();
    return new Response(null, { status: 304, headers });
  }
  headers.set('content-type', contentType);
  headers.set('content-length', String(end - start + 1));
  if (status === 206) headers.set('content-range', `bytes ${start}-${end}/${sizeBytes}`);
  return new Response(Readable.toWeb(stream) as ReadableStream, { status, headers });
});
