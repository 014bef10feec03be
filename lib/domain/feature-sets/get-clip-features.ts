import type { z } from 'zod';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import { decodeFeatures } from '@/lib/core/features/decode-features';
import type { Viewer } from '../authority';
import { readClipFeatures } from './read-clip-features';
import type { clipFeaturesInput } from './schema';

/**
 * One clip's tracks.
 * @throws AppError `unavailable` where the clip's extraction failed, with the reason
 */
export async function getClipFeatures(
  viewer: Viewer,
  input: z.input<typeof clipFeaturesInput>,
): Promise<ClipFeatures> {
  const stored = await readClipFeatures(viewer, input);
  return decodeFeatures(await stored.read());
}
