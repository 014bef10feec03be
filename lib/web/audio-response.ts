import 'server-only';
import { Readable } from 'node:stream';
import type { ClipAudio } from '@/lib/domain/clips/open-audio';

interface AudioSource {
  /** names the bytes for good: they never change under it */
  readonly id: string;
  open(range: string | undefined): Promise<ClipAudio>;
}

/**
 * Prepared audio, whole or in part (RFC 9110, section 14). Its id is its validator; a browser asks
 * again each time, because the viewer may have lost the right to listen.
 */
export async function audioResponse(request: Request, source: AudioSource): Promise<Response> {
  const etag = `"${source.id}"`;
  const headers = new Headers({
    etag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
  });
  const ifRange = request.headers.get('if-range');
  const range = ifRange === null || ifRange === etag ? request.headers.get('range') : null;
  const audio = await source.open(range ?? undefined);
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
}
