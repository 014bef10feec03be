import type { Readable } from 'node:stream';
import type { z } from 'zod';
import { storage } from '@/lib/platform/storage/storage';
import { writeZip, type ZipContent } from '@/lib/platform/zip/write-zip';
import type { Viewer } from '../authority';
import { buildTextFiles } from './export-files';
import { findExport } from './find-export';
import { nameClips } from './name-clips';
import { openExportInput } from './schema';

/**
 * A dataset as a zip in one of the formats that other tools read. Its files are read as the stream is;
 * only the labels are in memory.
 * @throws AppError `invalid` for a version that the dataset lacks, `conflict` where there is no clip
 */
export async function openExport(
  viewer: Viewer,
  input: z.input<typeof openExportInput>,
): Promise<{ fileName: string; stream: Readable }> {
  const { datasetId, format, audio: chosen, version, pageUrl } = openExportInput.parse(input);
  const { subject, sampleRateHz, clips } = await findExport(viewer, { datasetId, version });
  const audio = format === 'csv' ? null : chosen;
  const named = nameClips(clips, audio);
  const content = {
    subject: { ...subject, audio: audio && { kind: audio, sampleRateHz } },
    rows: named.map(({ row }) => row),
    pageUrl,
  };
  const files: ZipContent[] = [
    ...buildTextFiles(format, content),
    ...named.flatMap(({ row, storageKey }) =>
      storageKey ? [{ path: row.fileName, open: () => storage().stream(storageKey) }] : [],
    ),
  ];
  const state = version === null ? subject.asOf.toISOString().slice(0, 10) : `version ${version}`;
  return {
    fileName: `${subject.name} ${state} ${format}.zip`,
    stream: writeZip(files, subject.asOf),
  };
}
