import { z } from 'zod';

/** The log-mel spectrogram drawn as an image of fixed size, as the study did. */
export const imageInputSchema = z.object({
  kind: z.literal('image'),
  width: z.coerce.number().int().min(16).max(512).default(300),
  height: z.coerce.number().int().min(16).max(256).default(50),
  colorMap: z.enum(['jet', 'grey']).default('jet'),
});

/** What the model gets of a clip. A further kind joins as a member, with its loader. */
export const inputSchema = z.discriminatedUnion('kind', [imageInputSchema]);

export type ImageInput = z.infer<typeof imageInputSchema>;
export type RecipeInput = z.infer<typeof inputSchema>;
