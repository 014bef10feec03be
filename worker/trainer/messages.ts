import { z } from 'zod';
import { APP_ERROR_CODES } from '@/lib/core/app-error';
import { ENGINE_NAMES, PLAIN_ENGINE_NAME } from '@/lib/ml/engine/engine';
import { modelSpec } from '@/lib/ml/models/registry';
import { trainingOptions } from '@/lib/ml/train/training-options';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const floats = z.custom<Float32Array>((value) => value instanceof Float32Array);
const rows = z.custom<Int32Array>((value) => value instanceof Int32Array);
const figure = z.number().nullable();

const logMelRows = z.strictObject({
  window: z.int(),
  deltas: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  bands: z.strictObject({
    sampleRate: z.number(),
    fMin: z.number(),
    fMax: z.number(),
    htk: z.boolean(),
  }),
  scale: z.strictObject({ mean: floats, deviation: floats, groupOf: rows.optional() }).optional(),
});

const trainingTask = z.strictObject({
  model: modelSpec,
  training: trainingOptions,
  inputs: z.strictObject({
    data: z.union([floats, bytes]),
    shape: z.tuple([z.int(), z.int(), z.int(), z.int()]).readonly(),
    scale: z.number().optional(),
    lengths: rows.optional(),
    groups: z.array(z.int()).readonly().optional(),
    logMel: logMelRows.optional(),
  }),
  labels: rows,
  classCount: z.int(),
  classWeights: floats.optional(),
  parts: z.strictObject({ train: rows, validation: rows, test: rows }),
  seed: z.number(),
  initialWeights: z.record(z.string(), floats).optional(),
  checkpoint: bytes.optional(),
});

/** What the parent says. Every message of the child is answered by one `ack`, once it is dealt with. */
export const toTrainer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), task: trainingTask }),
  z.strictObject({ type: z.literal('ack') }),
  z.strictObject({ type: z.literal('stop') }),
]);

export type ToTrainer = z.infer<typeof toTrainer>;

const engineInfo = z.strictObject({
  name: z.enum([...ENGINE_NAMES, PLAIN_ENGINE_NAME]),
  version: z.string(),
  threads: z.int(),
  passedOver: z
    .array(z.strictObject({ name: z.enum(ENGINE_NAMES), reason: z.string() }))
    .readonly(),
});

const epochEvent = z.strictObject({
  epoch: z.int(),
  epochs: z.int(),
  trainLoss: z.number(),
  trainAccuracy: z.number(),
  trainUar: z.number(),
  valLoss: figure,
  valAccuracy: figure,
  valUar: figure,
  seconds: z.number(),
});

const trainingResult = z.strictObject({
  bestEpoch: z.int(),
  stopped: z.boolean(),
  testProbabilities: floats,
  engine: z.strictObject({ name: z.string(), version: z.string() }),
});

/** What the child says. It waits for the `ack` before it goes on. */
export const fromTrainer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('engine'), info: engineInfo }),
  z.strictObject({ type: z.literal('epoch'), event: epochEvent }),
  z.strictObject({
    type: z.literal('checkpoint'),
    event: z.strictObject({ epoch: z.int(), isBest: z.boolean(), bytes }),
  }),
  z.strictObject({ type: z.literal('finished'), result: trainingResult }),
  z.strictObject({
    type: z.literal('failed'),
    code: z.enum(APP_ERROR_CODES),
    message: z.string(),
  }),
]);

export type FromTrainer = z.infer<typeof fromTrainer>;
