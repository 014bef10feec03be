import type { z } from 'zod';
import type { Viewer } from '../authority';
import { labelsTable } from './export-files';
import { findExport } from './find-export';
import { nameClips } from './name-clips';
import { exportLabelsInput } from './schema';

/** The table of labels by itself, which the Croissant metadata on the web points to. */
export async function exportLabels(
  viewer: Viewer,
  input: z.input<typeof exportLabelsInput>,
): Promise<{ name: string; csv: string }> {
  const { subject, clips } = await findExport(viewer, exportLabelsInput.parse(input));
  const { text } = labelsTable(nameClips(clips, null).map(({ row }) => row));
  return { name: subject.name, csv: text };
}
