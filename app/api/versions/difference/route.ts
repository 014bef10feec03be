import { exportVersionDifference } from '@/lib/domain/versions/export-version-difference';
import { versionPairInput } from '@/lib/domain/versions/schema';
import { parseInput } from '@/lib/web/describe-failure';
import { route } from '@/lib/web/route';

/** `?from=ID&to=ID`: the clips that differ, as CSV. */
export const GET = route(async (viewer, request) => {
  const { searchParams } = new URL(request.url);
  const asked = { fromId: searchParams.get('from'), toId: searchParams.get('to') };
  const { name, csv } = await exportVersionDifference(viewer, parseInput(versionPairInput, asked));
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w-]+/g, '-')}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
});
