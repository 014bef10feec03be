import type { z } from 'zod';
import { buildCroissant } from '@/lib/core/exports/build-croissant';
import type { Viewer } from '../authority';
import { describeTable, labelsTable } from './export-files';
import { findExport } from './find-export';
import { nameClips } from './name-clips';
import { exportCroissantInput } from './schema';

/** Croissant metadata of a dataset; its table of labels is had on the web, its audio by an export. */
export async function exportCroissant(
  viewer: Viewer,
  input: z.input<typeof exportCroissantInput>,
): Promise<object> {
  const { pageUrl, labelsUrl, ...sought } = exportCroissantInput.parse(input);
  const { subject, clips } = await findExport(viewer, sought);
  const table = labelsTable(nameClips(clips, null).map(({ row }) => row));
  return buildCroissant({
    subject: { ...subject, audio: null },
    pageUrl,
    tables: [describeTable(table, labelsUrl)],
    audioEndings: [],
  });
}
