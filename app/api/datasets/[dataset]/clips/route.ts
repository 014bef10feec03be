import { readSearchParams } from '@/app/w/[workspace]/datasets/[dataset]/clips/_parts/clip-query';
import { listClips } from '@/lib/domain/clips/list-clips';
import { listClipsInput } from '@/lib/domain/clips/schema';
import { parseInput } from '@/lib/web/describe-failure';
import { route } from '@/lib/web/route';

/** A window of the scrolled list of clips. */
export const GET = route<{ dataset: string }>(async (viewer, request, { dataset: datasetId }) => {
  const params = new URL(request.url).searchParams;
  const window = Number(params.get('window') ?? 0);
  const input = parseInput(listClipsInput, { ...readSearchParams(params), datasetId, window });
  return Response.json(await listClips(viewer, input), {
    headers: { 'cache-control': 'private, no-store' },
  });
});
