import { Readable } from 'node:stream';
import { readSearchParams } from '@/app/w/[workspace]/datasets/[dataset]/clips/_parts/clip-query';
import { exportClips } from '@/lib/domain/clips/export-clips';
import { exportClipsInput } from '@/lib/domain/clips/schema';
import { parseInput } from '@/lib/web/describe-failure';
import { route } from '@/lib/web/route';

const TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** The filtered list as a file, written while it is read. */
export const GET = route<{ dataset: string }>(async (viewer, request, { dataset: datasetId }) => {
  const params = new URL(request.url).searchParams;
  const asked = { ...readSearchParams(params), datasetId, format: params.get('format') };
  const input = parseInput(exportClipsInput, asked);
  const { name, text } = await exportClips(viewer, input);
  const stem = name.replaceAll(/[^\w-]+/g, '-');
  return new Response(Readable.toWeb(Readable.from(text)) as ReadableStream, {
    headers: {
      'content-type': `${TYPES[input.format]}; charset=utf-8`,
      'content-disposition': `attachment; filename="${stem}-clips.${input.format}"`,
      'cache-control': 'private, no-store',
    },
  });
});
