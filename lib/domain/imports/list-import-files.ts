import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableImport } from './find-import';
import { type ImportFilePage, listImportFilesInput } from './schema';

/** A page of what became of an import's files, by path. */
export async function listImportFiles(
  viewer: Viewer,
  input: z.input<typeof listImportFilesInput>,
): Promise<ImportFilePage> {
  const { importId, outcome, after, take } = listImportFilesInput.parse(input);
  const found = await findReadableImport(viewer, importId);
  const rows = await db().importFile.findMany({
    where: { importId: found.id, outcome, ...(after !== undefined && { path: { gt: after } }) },
    select: {
      path: true,
      outcome: true,
      reason: true,
      clip: { select: { id: true, path: true } },
    },
    orderBy: { path: 'asc' },
    take: take + 1,
  });
  const page = rows.slice(0, take);
  return { rows: page, next: rows.length > take ? (page.at(-1)?.path ?? null) : null };
}
