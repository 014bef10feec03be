import { readClipFeatures } from '@/lib/domain/feature-sets/read-clip-features';
import { clipFeaturesInput } from '@/lib/domain/feature-sets/schema';
import { parseInput } from '@/lib/web/describe-failure';
import { route } from '@/lib/web/route';

/**
 * A clip's stored features, to be drawn in the browser. A clip and a hashed spec have one content for
 * ever, so a browser that has it need not ask again while the same person is signed in.
 */
export const GET = route<{ clip: string }>(async (viewer, request, { clip: clipId }) => {
  const featureSetId = new URL(request.url).searchParams.get('set');
  const input = parseInput(clipFeaturesInput, { clipId, featureSetId });
  const { specHash, read } = await readClipFeatures(viewer, input);
  const etag = `"${clipId}-${specHash}"`;
  const headers = {
    etag,
    'cache-control': 'private, max-age=31536000, immutable',
    vary: 'cookie',
  };
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await read();
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'content-type': 'application/octet-stream' },
  });
});
