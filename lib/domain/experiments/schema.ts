import { z } from 'zod';
import type { FeatureFailure } from '../feature-sets/schema';
import type { ProgressView } from '../imports/schema';
import { type Recipe, recipeSchema } from './recipe/recipe';
import type { SplitKind } from './recipe/split';

export const startExperimentInput = z.object({
  datasetId: z.string(),
  name: z.string().trim().min(1, 'Name the experiment.').max(120, 'At most 120 characters.'),
  recipe: recipeSchema,
});
export const experimentInput = z.object({
  experimentId: z.string(),
  /** which of its runs; the first where none is named */
  runId: z.string().optional(),
});
export const runInput = z.object({ runId: z.string() });
export const listExperimentsInput = z.object({
  workspaceId: z.string(),
  datasetId: z.string().optional(),
  after: z.string().optional(),
  take: z.number().int().min(1).max(200).default(50),
});
export const confusionCellInput = z.object({
  runId: z.string(),
  /** emotion keys; without one, the whole row or column */
  trueKey: z.string().optional(),
  predictedKey: z.string().optional(),
});

export const RUN_STATUSES = [
  'WAITING',
  'QUEUED',
  'RUNNING',
  'FINISHED',
  'STOPPED',
  'FAILED',
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

export interface EpochView {
  readonly number: number;
  readonly trainLoss: number;
  readonly trainAccuracy: number;
  readonly trainUar: number;
  readonly valLoss: number | null;
  readonly valAccuracy: number | null;
  readonly valUar: number | null;
  readonly seconds: number;
}

/** Scores of the test part, as fractions of 1. */
export interface ScoresView {
  readonly n: number;
  readonly accuracy: number;
  readonly uar: number;
  readonly weightedPrecision: number;
  readonly weightedRecall: number;
  readonly weightedF1: number;
  readonly macroF1: number;
  readonly perClass: readonly {
    readonly key: string;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly support: number;
  }[];
}

/** As it is kept on the run's row. */
export const storedScoresSchema: z.ZodType<ScoresView> = z.object({
  n: z.number(),
  accuracy: z.number(),
  uar: z.number(),
  weightedPrecision: z.number(),
  weightedRecall: z.number(),
  weightedF1: z.number(),
  macroF1: z.number(),
  perClass: z.array(
    z.object({
      key: z.string(),
      precision: z.number(),
      recall: z.number(),
      f1: z.number(),
      support: z.number(),
    }),
  ),
});

export interface ConfusionView {
  readonly labels: readonly string[];
  /** `matrix[trueIndex][predictedIndex]` */
  readonly matrix: readonly (readonly number[])[];
}

export interface SplitView {
  readonly kind: SplitKind;
  /** clips by part and emotion key; `trainBalanced` is train after oversampling */
  readonly parts: readonly {
    readonly part: 'train' | 'trainBalanced' | 'validation' | 'test';
    readonly clips: number;
    readonly actors: readonly string[];
    readonly counts: Readonly<Record<string, number>>;
  }[];
  /** actors who speak both in train and in test; not empty means that voices leak */
  readonly sharedActors: readonly string[];
  /** clips left out of every part because their features could not be extracted */
  readonly excluded: readonly FeatureFailure[];
}

export interface RunView {
  readonly id: string;
  readonly status: RunStatus;
  /** of its split, from 0 */
  readonly fold: number;
  readonly seed: number;
  readonly engine: { readonly name: string; readonly version: string } | null;
  readonly epochsPlanned: number;
  readonly bestEpoch: number | null;
  readonly failure: string | null;
  readonly stopRequested: boolean;
  readonly attempts: number;
  /** jobs ahead of it in the queue; null once it has started */
  readonly queuePlace: number | null;
  readonly progress: ProgressView | null;
  /** a trunk hears its clips, which the progress counts instead of epochs */
  readonly isPreparing: boolean;
  readonly epochs: readonly EpochView[];
  readonly scores: ScoresView | null;
  readonly confusion: ConfusionView | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** A run as a list shows it. */
export interface RunItem {
  readonly id: string;
  readonly fold: number;
  readonly seed: number;
  readonly status: RunStatus;
  readonly epoch: number;
  readonly epochsPlanned: number;
  readonly accuracy: number | null;
  readonly uar: number | null;
}

export interface ExperimentView {
  readonly id: string;
  readonly workspaceId: string;
  readonly dataset: { readonly id: string; readonly name: string };
  readonly datasetVersion: { readonly number: number; readonly contentHash: string };
  readonly featureSet: { readonly id: string; readonly name: string; readonly specHash: string };
  readonly name: string;
  readonly recipe: Recipe;
  readonly recipeHash: string;
  readonly codeVersion: string;
  /** the fold of the chosen run */
  readonly split: SplitView;
  /** every fold with every seed */
  readonly runs: readonly RunItem[];
  /** the chosen one */
  readonly run: RunView;
  /** finished runs of the same recipe on the other kind of split, to be shown beside this one */
  readonly twin: {
    readonly experimentId: string;
    readonly kind: SplitView['kind'];
    readonly accuracy: number;
    readonly uar: number;
    readonly n: number;
  } | null;
  readonly canEdit: boolean;
  readonly createdAt: Date;
}

export interface ExperimentListItem {
  readonly id: string;
  readonly name: string;
  readonly datasetName: string;
  readonly splitKind: SplitView['kind'];
  /** that its recipe makes on purpose, in words */
  readonly mistakes: readonly string[];
  readonly status: RunStatus;
  readonly epoch: number;
  readonly epochsPlanned: number;
  readonly accuracy: number | null;
  readonly uar: number | null;
  readonly createdAt: Date;
}

export interface ExperimentPage {
  readonly rows: readonly ExperimentListItem[];
  /** to be given as `after` for the next page; null on the last */
  readonly next: string | null;
}

export interface ConfusionClip {
  readonly clipId: string;
  readonly path: string;
  readonly actor: string;
  readonly trueKey: string;
  readonly predictedKey: string;
  readonly confidence: number;
  readonly durationSec: number;
  /** min/max pairs of signed bytes, base64 */
  readonly peaks: string;
}
