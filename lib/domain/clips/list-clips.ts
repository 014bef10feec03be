import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { literally } from '@/lib/platform/literally';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { clipRowSelect, toClipRow } from './clip-row';
import { decodeCursor, encodeCursor } from './cursor';
import { type ClipPage, listClipsInput } from './schema';

type Filter = Pick<
  z.output<typeof listClipsInput>,
  'emotion' | 'actor' | 'text' | 'finding' | 'excluded'
>;

function filtered(datasetId: string, filter: Filter): Prisma.ClipWhereInput {
  const { emotion, actor, text, finding, excluded } = filter;
  return {
    datasetId,
    excludedAt: excluded ? { not: null } : null,
    ...(emotion && { emotion: { datasetId, key: emotion } }),
    ...(actor && { actor: { datasetId, label: actor } }),
    ...(finding && { findings: { some: { findingId: finding } } }),
    ...(text && { path: { contains: literally(text), mode: 'insensitive' } }),
  };
}

function afterCursor(cursor: string | undefined): Prisma.ClipWhereInput {
  if (!cursor) return {};
  const { path, id } = decodeCursor(cursor);
  return { OR: [{ path: { gt: path } }, { path, id: { gt: id } }] };
}

/** A page of a dataset's clips by path, with the number of all that match. */
export async function listClips(
  viewer: Viewer,
  input: z.input<typeof listClipsInput>,
): Promise<ClipPage> {
  const { datasetId, after, take, ...filter } = listClipsInput.parse(input);
  const dataset = await findReadableDataset(viewer, datasetId);
  const where = filtered(dataset.id, filter);
  const [total, rows] = await Promise.all([
    db().clip.count({ where }),
    db().clip.findMany({
      where: { AND: [where, afterCursor(after)] },
      select: clipRowSelect,
      orderBy: [{ path: 'asc' }, { id: 'asc' }],
      take: take + 1,
    }),
  ]);
  const page = rows.slice(0, take);
  const last = page.at(-1);
  const next = rows.length > take && last ? encodeCursor(last) : null;
  return { rows: page.map(toClipRow), total, next };
}
