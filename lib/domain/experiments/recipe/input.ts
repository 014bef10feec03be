import { z } from 'zod';
import { FUNCTIONAL_GROUPS } from '@/lib/core/functionals/measure-functionals';
import { TRUNK_IDS } from '@/lib/core/trunks/trunk-info';

/** The log-mel spectrogram drawn as an image of fixed size, as the study did. */
export const imageInputSchema = z.object({
  kind: z.literal('image'),
  width: z.coerce.number().int().min(16).max(512).default(300),
  height: z.coerce.number().int().min(16).max(256).default(50),
  colorMap: z.enum(['jet', 'grey']).default('jet'),
});

/** The log-mel spectrogram itself, cropped or padded, never stretched. */
export const logMelInputSchema = z.object({
  kind: z.literal('log-mel'),
  seconds: z.coerce.number().min(0.5).max(30).default(3),
  /** frames at both ends that lie so far below the loudest are cut off; null keeps them */
  trimDb: z.coerce.number().min(5).max(120).nullable().default(30),
  /** 0 the spectrogram alone, 1 with its change over time, 2 with the change of that */
  deltas: z.coerce
    .number()
    .pipe(z.union([z.literal(0), z.literal(1), z.literal(2)]))
    .default(2),
});

/** The stored utterance vector, one figure after another. */
export const utteranceInputSchema = z.object({ kind: z.literal('utterance') });

/** What lib/core/functionals measures, by groups that count the same. */
export const functionalsInputSchema = z.object({
  kind: z.literal('functionals'),
  groups: z
    .array(z.enum(FUNCTIONAL_GROUPS))
    .min(1)
    .default([...FUNCTIONAL_GROUPS]),
});

/** What a frozen, pre-trained network says of a clip. */
export const trunkInputSchema = z.object({
  kind: z.literal('trunk'),
  trunk: z.enum(TRUNK_IDS).default('whisper-base-l3'),
  /** over time; `none` keeps the frames, for a model that pools them itself */
  pooling: z.enum(['mean', 'mean-std', 'none']).default('mean-std'),
  /** of `none`: so many frames are averaged into one, which keeps sequences short; all stay where absent */
  averageFrames: z.coerce.number().int().min(1).max(100).optional(),
  /** of trunks that see pictures */
  picture: z
    .object({
      width: z.coerce.number().int().min(32).max(512).default(300),
      height: z.coerce.number().int().min(32).max(256).default(50),
      preprocessing: z.enum(['caffe', 'rescale']).default('caffe'),
    })
    .prefault({}),
});

/** What the model gets of a clip. A further kind joins as a member, with its loader. */
export const inputSchema = z.discriminatedUnion('kind', [
  imageInputSchema,
  logMelInputSchema,
  utteranceInputSchema,
  functionalsInputSchema,
  trunkInputSchema,
]);

export type ImageInput = z.infer<typeof imageInputSchema>;
export type FunctionalsInput = z.infer<typeof functionalsInputSchema>;
export type LogMelInput = z.infer<typeof logMelInputSchema>;
export type TrunkInput = z.infer<typeof trunkInputSchema>;
export type RecipeInput = z.infer<typeof inputSchema>;
