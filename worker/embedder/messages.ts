import { z } from 'zod';
import { APP_ERROR_CODES } from '@/lib/core/app-error';
import { TRUNK_IDS } from '@/lib/core/trunks/trunk-info';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const floats = z.custom<Float32Array>((value) => value instanceof Float32Array);
const triple = z.tuple([z.int(), z.int(), z.int()]).readonly();

const trunkInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('samples'), samples: floats }),
  z.strictObject({ kind: z.literal('picture'), shape: triple, pixels: floats }),
]);

/** What the parent asks; each question has one answer. */
export const toEmbedder = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open'),
    trunk: z.enum(TRUNK_IDS),
    weights: z.record(z.string(), bytes),
    options: z.strictObject({
      preprocessing: z.enum(['caffe', 'rescale']),
      lastLayer: z.string().optional(),
      randomSeed: z.number().optional(),
    }),
  }),
  z.strictObject({ type: z.literal('run'), input: trunkInput }),
  /** VGG16's values for the layers that train */
  z.strictObject({ type: z.literal('weights'), weights: z.record(z.string(), bytes) }),
]);

export type ToEmbedder = z.infer<typeof toEmbedder>;

export const fromEmbedder = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened') }),
  z.strictObject({ type: z.literal('activation'), shape: triple, values: floats }),
  z.strictObject({ type: z.literal('weights'), values: z.record(z.string(), floats) }),
  z.strictObject({
    type: z.literal('failed'),
    code: z.enum(APP_ERROR_CODES),
    message: z.string(),
  }),
]);

export type FromEmbedder = z.infer<typeof fromEmbedder>;
