import pLimit from 'p-limit';
import { decodeFeatures } from '@/lib/core/features/decode-features';
import { spectrogramImage } from '@/lib/core/features/spectrogram-image';
import { storage } from '@/lib/platform/storage/storage';
import type { ImageInput } from './recipe/input';
import type { Recipe } from './recipe/recipe';
import type { Training } from './training';

const READ_AT_ONCE = 16;

/**
 * Draws the clips' spectrograms as the recipe asks, one row each, in 8 bits as the study's PNGs. The
 * picture spans the decibels that the spec keeps (80 where it keeps all).
 */
export async function loadImages(
  storageKeys: readonly string[],
  { input, features }: { readonly input: ImageInput; readonly features: Recipe['features'] },
): Promise<Training['inputs']> {
  const { width, height, colorMap } = input;
  const channels = colorMap === 'jet' ? 3 : 1;
  const size = height * width * channels;
  const data = new Uint8Array(storageKeys.length * size);
  const limit = pLimit(READ_AT_ONCE);
  const draw = async (storageKey: string, row: number): Promise<void> => {
    const clip = decodeFeatures(await storage().get(storageKey));
    const spec = { width, height, colorMap, topDb: features.topDb ?? undefined };
    const pixels = spectrogramImage(clip, spec);
    for (let i = 0; i < size; i++) data[row * size + i] = Math.round(pixels[i] * 255);
  };
  await Promise.all(storageKeys.map((key, row) => limit(() => draw(key, row))));
  return { data, shape: [storageKeys.length, height, width, channels], scale: 1 / 255 };
}
