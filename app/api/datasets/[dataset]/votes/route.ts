import { AppError } from '@/lib/core/app-error';
import { importVotes } from '@/lib/domain/ratings/import-votes';
import { importVotesInput, MOST_VOTES_BYTES } from '@/lib/domain/ratings/schema';
import { parseInput } from '@/lib/web/describe-failure';
import { route } from '@/lib/web/route';

const tooLarge = () =>
  new AppError(
    'too_large',
    `The table is larger than ${MOST_VOTES_BYTES / 1e6} MB; nothing was kept. Bring it in parts.`,
  );

/** A body of no more than so many bytes, whatever its header says. */
async function readText(request: Request, mostBytes: number): Promise<string> {
  if (Number(request.headers.get('content-length')) > mostBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const part of request.body ?? []) {
    sizeBytes += part.length;
    if (sizeBytes > mostBytes) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** A table of listeners' votes, as the request's body; `?name=` names its round. */
export const POST = route<{ dataset: string }>(async (viewer, request, { dataset: datasetId }) => {
  const name = new URL(request.url).searchParams.get('name') ?? '';
  const csv = await readText(request, MOST_VOTES_BYTES);
  const input = parseInput(importVotesInput, { datasetId, name, csv });
  return Response.json(await importVotes(viewer, input));
});
