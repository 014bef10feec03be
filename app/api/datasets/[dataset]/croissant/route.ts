import { exportCroissant } from '@/lib/domain/exports/export-croissant';
import { exportCroissantInput } from '@/lib/domain/exports/schema';
import { parseInput } from '@/lib/web/describe-failure';
import { route } from '@/lib/web/route';
import { siteUrl } from '@/lib/web/site-url';

interface CroissantParams {
  readonly dataset: string;
}

/** A dataset's metadata for machines, after MLCommons Croissant 1.0. */
export const GET = route<CroissantParams>(async (viewer, request, { dataset: datasetId }) => {
  const version = new URL(request.url).searchParams.get('version');
  const query = version ? `?version=${encodeURIComponent(version)}` : '';
  const input = parseInput(exportCroissantInput, {
    datasetId,
    version,
    pageUrl: siteUrl(`/api/datasets/${datasetId}/croissant${query}`),
    labelsUrl: siteUrl(`/api/datasets/${datasetId}/labels${query}`),
  });
  return Response.json(await exportCroissant(viewer, input), {
    headers: { 'content-type': 'application/ld+json', 'cache-control': 'private, no-store' },
  });
});
