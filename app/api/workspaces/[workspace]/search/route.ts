import { findInWorkspace } from '@/lib/domain/search/find-in-workspace';
import { findInWorkspaceInput } from '@/lib/domain/search/schema';
import { parseInput } from '@/lib/web/describe-failure';
import { route } from '@/lib/web/route';

export const GET = route<{ workspace: string }>(async (viewer, request, { workspace }) => {
  const text = new URL(request.url).searchParams.get('text') ?? '';
  const input = parseInput(findInWorkspaceInput, { workspaceId: workspace, text });
  const hits = await findInWorkspace(viewer, input);
  return Response.json({ hits }, { headers: { 'cache-control': 'private, no-store' } });
});
