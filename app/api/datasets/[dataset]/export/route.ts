import { Readable } from 'node:stream';
import { openExport } from '@/lib/domain/exports/open-export';
import { openExportInput } from '@/lib/domain/exports/schema';
import { parseInput } from '@/lib/web/describe-failure';
import { downloadHeaders } from '@/lib/web/download-headers';
import { route } from '@/lib/web/route';
import { siteUrl } from '@/lib/web/site-url';

interface ExportParams {
  readonly dataset: string;
}

/** A dataset as a zip: `?format=audiofolder&audio=source&version=3`. */
export const GET = route<ExportParams>(async (viewer, request, { dataset: datasetId }) => {
  const { searchParams } = new URL(request.url);
  const input = parseInput(openExportInput, {
    ...Object.fromEntries(searchParams),
    datasetId,
    pageUrl: siteUrl(`/api/datasets/${datasetId}/croissant`),
  });
  const { fileName, stream } = await openExport(viewer, input);
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: downloadHeaders(fileName, 'application/zip'),
  });
});
