import type { z } from 'zod';
import type { Viewer } from '../authority';
import { decodeCursor, encodeCursor } from '../clips/cursor';
import { countChanges, listChanges } from './changed-clips';
import { findVersionPair } from './find-version-pair';
import { compareVersionsInput, type VersionComparison } from './schema';

/** What was added, removed and relabelled from one version to another, counted, and a page of it. */
export async function compareVersions(
  viewer: Viewer,
  input: z.input<typeof compareVersionsInput>,
): Promise<VersionComparison> {
  const { change, after: cursor, take, ...ids } = compareVersionsInput.parse(input);
  const { from, to } = await findVersionPair(viewer, ids);
  const pair = { fromId: from.id, toId: to.id };
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  const [{ unchanged, ...counts }, found] = await Promise.all([
    countChanges(pair),
    listChanges({ ...pair, change, after, take: take + 1 }),
  ]);
  const rows = found.slice(0, take);
  const last = rows.at(-1);
  const isMore = found.length > take && last !== undefined;
  const named = ({ id, number, contentHash }: typeof from) => ({ id, number, contentHash });
  return {
    from: named(from),
    to: named(to),
    counts,
    unchanged,
    rows,
    next: isMore ? encodeCursor({ path: last.path, id: last.clipId }) : null,
  };
}
