import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadable } from '../workspaces/find-through';
import { clipsIn } from './access';
import { clipRowSelect, toClipRow } from './clip-row';
import { type ClipView, clipInput } from './schema';

const select = {
  ...clipRowSelect,
  datasetId: true,
  contentHash: true,
  sizeBytes: true,
  sourceSampleRateHz: true,
  sourceChannels: true,
  sourceBitDepth: true,
  excludedAt: true,
  excludedReason: true,
  createdAt: true,
} as const;

export async function getClip(viewer: Viewer, input: z.input<typeof clipInput>): Promise<ClipView> {
  const { clipId } = clipInput.parse(input);
  const clip = await findReadable(viewer, {
    what: 'The clip',
    find: (workspace) =>
      db().clip.findFirst({ where: { AND: [{ id: clipId }, clipsIn(workspace)] }, select }),
  });
  return {
    ...toClipRow(clip),
    datasetId: clip.datasetId,
    contentHash: clip.contentHash,
    sizeBytes: clip.sizeBytes,
    sourceSampleRateHz: clip.sourceSampleRateHz,
    sourceChannels: clip.sourceChannels,
    sourceBitDepth: clip.sourceBitDepth,
    excludedAt: clip.excludedAt,
    excludedReason: clip.excludedReason,
    createdAt: clip.createdAt,
  };
}
