import { z } from 'zod';
import type { UtteranceValue } from '@/lib/core/utterance/utterance-spec';
import type { ProgressView } from '../imports/schema';

/** Names are librosa's in camelCase; see lib/core/features for the meaning of each. */
export const featureSetSpecSchema = z
  .object({
    sampleRate: z.coerce.number().int().min(8000).max(48000),
    nFft: z.coerce
      .number()
      .int()
      .min(256)
      .max(8192)
      .refine((n) => (n & (n - 1)) === 0, 'A power of two.'),
    hopLength: z.coerce.number().int().min(64).max(4096),
    nMels: z.coerce.number().int().min(8).max(256),
    fMin: z.coerce.number().min(0),
    fMax: z.coerce.number().positive(),
    // Sets that were stored before these two had a choice are Slaney and YIN.
    htk: z.boolean().default(false),
    pitchMethod: z.enum(['yin', 'pyin']).default('yin'),
    topDb: z.coerce.number().positive().nullable(),
    ref: z.enum(['max', 'one']),
    yinFMin: z.coerce.number().min(30).max(1000),
    yinFMax: z.coerce.number().min(100).max(4000),
    yinTroughThreshold: z.coerce.number().min(0.01).max(0.99),
  })
  .refine((s) => s.fMax <= s.sampleRate / 2, {
    path: ['fMax'],
    message: 'At most half the sample rate.',
  })
  .refine((s) => s.fMin < s.fMax, { path: ['fMin'], message: 'Below the upper frequency.' })
  .refine((s) => s.yinFMin < s.yinFMax, { path: ['yinFMin'], message: 'Below the highest pitch.' });

export const requestFeaturesInput = z.object({
  datasetId: z.string(),
  name: z.string().trim().min(1, 'Name the feature set.').max(80, 'At most 80 characters.'),
  spec: featureSetSpecSchema,
});
export const featureSetInput = z.object({ featureSetId: z.string() });
export const listFeatureSetsInput = z.object({ datasetId: z.string() });
export const clipFeaturesInput = z.object({ clipId: z.string(), featureSetId: z.string() });

export interface FeatureSetView {
  readonly id: string;
  readonly datasetId: string;
  readonly name: string;
  readonly spec: z.infer<typeof featureSetSpecSchema>;
  readonly specHash: string;
  readonly status: 'QUEUED' | 'RUNNING' | 'READY' | 'FAILED';
  readonly failure: string | null;
  readonly progress: ProgressView | null;
  /** clips with values, clips that failed, clips to be covered */
  readonly extracted: number;
  readonly failed: number;
  readonly clips: number;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export interface FeatureFailure {
  readonly clipId: string;
  readonly path: string;
  readonly reason: string;
}

/** One row a clip, one column a figure. */
export interface UtteranceMatrix {
  /** name, version and hash of what the columns mean */
  readonly spec: string;
  readonly values: readonly UtteranceValue[];
  readonly clipIds: readonly string[];
  /** row-major [clipIds][values] */
  readonly matrix: Float32Array;
  /** clips of the dataset without figures of this spec */
  readonly missing: number;
}
