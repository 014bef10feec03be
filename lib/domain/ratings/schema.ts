import { z } from 'zod';
import type { EntropyBin } from '@/lib/core/agreement/bin-entropies';
import type { FleissKappa } from '@/lib/core/agreement/fleiss-kappa';
import type { Estimate } from '@/lib/core/agreement/score-listeners';
import type { Interval } from '@/lib/core/metrics/bootstrap-intervals';

/** Name of the dataset's own round of remarks; no other round may have it. */
export const REMARKS_NAME = 'Remarks';

/** An empty field of a form is one that was left out. */
const blankAsMissing = (value: unknown) => (value === '' || value === null ? undefined : value);
const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number('A number.')
    .int('A whole number.')
    .min(least, `At least ${least}.`)
    .max(most, `At most ${most.toLocaleString('en-GB')}.`);
/** A form sends `on` for a ticked box and nothing for an empty one. */
const ticked = z.preprocess((value) => value === true || value === 'on', z.boolean());

const roundName = z
  .string()
  .trim()
  .min(1, 'Name the round.')
  .max(80, 'At most 80 characters.')
  .refine((name) => name !== REMARKS_NAME, `“${REMARKS_NAME}” is kept for remarks on clips.`);

export const createTaskInput = z.object({
  datasetId: z.string(),
  name: roundName,
  isBlind: ticked,
  emotion: z.preprocess(blankAsMissing, z.string().optional()),
  actor: z.preprocess(blankAsMissing, z.string().optional()),
  /** how many clips, as even over emotions and actors as they allow; all where left out */
  sampleSize: z.preprocess(blankAsMissing, wholeNumber(1, 100_000).optional()),
  seed: z.preprocess(blankAsMissing, wholeNumber(0, 2_147_483_647).default(1)),
  allowOther: ticked,
  allowCannotTell: ticked,
  asksConfidence: ticked,
  ratingsPerClip: z.preprocess(blankAsMissing, wholeNumber(1, 100).default(3)),
  perRaterCap: z.preprocess(blankAsMissing, wholeNumber(1, 100_000).optional()),
  viewersMayRate: ticked,
  instructions: z.preprocess(
    blankAsMissing,
    z.string().trim().max(2000, 'At most 2,000 characters.').optional(),
  ),
});
export const ratedDatasetInput = z.object({ datasetId: z.string() });
export const taskInput = z.object({ taskId: z.string() });
export const closeTaskInput = taskInput.extend({ closed: z.boolean() });
export const nextItemInput = taskInput.extend({
  /** how many to have at hand, so that the sound of the next ones can load */
  take: z.number().int().min(1).max(10).default(3),
});
export const itemInput = z.object({ itemId: z.string() });
export const itemAudioInput = itemInput.extend({ range: z.string().optional() });
export const rateItemInput = itemInput.extend({
  label: z.string(),
  confidence: z.number().int().min(1).max(3).nullable().default(null),
  reactionMs: z.number().int().min(0).max(86_400_000).nullable().default(null),
  replays: z.number().int().min(0).max(10_000).default(0),
});
export const disputedInput = taskInput.extend({
  /** only clips of this intended label, and only those that somebody heard as the perceived one */
  intended: z.string().optional(),
  perceived: z.string().optional(),
  take: z.number().int().min(1).max(200).default(20),
});
/** Enough for several hundred thousand votes. */
export const MOST_VOTES_BYTES = 64_000_000;
export const importVotesInput = z.object({
  datasetId: z.string(),
  name: roundName,
  csv: z.string(),
});
export const ratedClipInput = z.object({ clipId: z.string() });
export const rateClipInput = ratedClipInput.extend({
  /** null takes the remark back */
  label: z.string().nullable(),
});

export type TaskKind = 'ROUND' | 'IMPORTED' | 'REMARKS';

/** A labelling round and how far it is. */
export interface RatingTaskView {
  readonly id: string;
  readonly datasetId: string;
  readonly kind: TaskKind;
  readonly name: string;
  readonly isBlind: boolean;
  readonly choices: readonly string[];
  readonly asksConfidence: boolean;
  readonly ratingsPerClip: number;
  readonly perRaterCap: number | null;
  readonly viewersMayRate: boolean;
  readonly instructions: string | null;
  readonly seed: number;
  readonly closedAt: Date | null;
  readonly createdAt: Date;
  readonly clips: number;
  readonly ratings: number;
  readonly raters: number;
  /** ratings that count towards the wanted ones: none beyond them on any clip */
  readonly wantedGiven: number;
  /** the viewer's own */
  readonly ownRatings: number;
  readonly canEdit: boolean;
  /** whether the viewer's role may rate here; the round may be closed all the same */
  readonly canRate: boolean;
}

/** A clip to be heard. In a blind round nothing else about it leaves the server. */
export interface RatingItemView {
  readonly id: string;
  readonly durationSec: number;
  /** null in a blind round */
  readonly known: {
    readonly path: string;
    readonly actor: string;
    readonly intended: string;
  } | null;
}

/** What one listener has before himself. */
export interface ListeningQueue {
  readonly items: readonly RatingItemView[];
  /** ratings that the listener gave in this round, of clips that are not set aside */
  readonly rated: number;
  /** clips that he may still get */
  readonly remaining: number;
  /** his latest rating, which he can take back */
  readonly last: { readonly item: RatingItemView; readonly label: string } | null;
}

export interface VoteCount {
  readonly key: string;
  readonly count: number;
}

/** What listeners heard in one clip. */
export interface PerceivedView {
  /** listeners */
  readonly n: number;
  /** the majority; null for a tie */
  readonly label: string | null;
  /** the labels with the most votes: one, or those that are tied */
  readonly leading: readonly string[];
  /** most votes first */
  readonly votes: readonly VoteCount[];
  readonly entropyBits: number;
  /** of the largest entropy that the choices allow, 0..1 */
  readonly entropy: number;
}

export interface ClipRatingsView {
  readonly intended: string;
  /** from blind rounds and imported votes, each listener once; null where nobody rated the clip */
  readonly perceived: PerceivedView | null;
  /** remarks made with the intended label in sight; they count nowhere else */
  readonly remarks: readonly VoteCount[];
  /** the viewer's own remark */
  readonly own: string | null;
  readonly choices: readonly string[];
  readonly canRemark: boolean;
}

export interface ClassRecall extends Estimate {
  readonly key: string;
}

/** How well listeners find the intended labels: what a model can be held against. */
export interface HumanBaseline {
  readonly ratings: number;
  readonly clips: number;
  readonly raters: number;
  readonly actors: number;
  /** each rating by itself: one listener */
  readonly uar: Estimate;
  readonly accuracy: Estimate;
  readonly recalls: readonly ClassRecall[];
  /** the majority of each clip's listeners; ties count as not found */
  readonly majority: { readonly uar: Estimate; readonly accuracy: Estimate; readonly ties: number };
}

export interface RaterRow {
  /** as in the exported tables: `R1` for the first who joined */
  readonly number: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly n: number;
  /** share of ratings equal to the majority of the other listeners, where they have one */
  readonly withOthers: number | null;
  readonly comparable: number;
  readonly medianReactionMs: number | null;
}

/** Two listeners, each by number and name. */
export interface RaterPair {
  readonly first: string;
  readonly second: string;
  readonly clips: number;
  readonly kappa: number | null;
}

export interface AgreementView {
  readonly ratings: number;
  readonly raters: number;
  readonly ratedClips: number;
  /** clips that at least two people rated, and what they say */
  readonly alpha: {
    readonly value: number | null;
    readonly interval: Interval | null;
    readonly clips: number;
    readonly ratings: number;
  };
  readonly fleiss: FleissKappa | null;
  readonly entropies: readonly EntropyBin[];
  readonly ties: number;
  readonly confusion: {
    readonly labels: readonly string[];
    readonly columns: readonly string[];
    readonly matrix: readonly (readonly number[])[];
  };
  readonly human: HumanBaseline | null;
  /** for whoever may change the dataset: all listeners; for a viewer: himself */
  readonly raterRows: readonly RaterRow[];
  readonly pairs: readonly RaterPair[];
}

export interface DisputedClip {
  readonly clipId: string;
  readonly path: string;
  readonly actor: string;
  readonly intended: string;
  readonly durationSec: number;
  readonly peaks: string;
  readonly perceived: PerceivedView;
}

/** What became of a table of votes. */
export interface ImportedVotes {
  readonly taskId: string;
  readonly rows: number;
  readonly votes: number;
  readonly clips: number;
  readonly raters: number;
  /** a listener's second and further votes on one clip; the first is kept */
  readonly repeated: number;
  /** rows about a face or a video, in tables that hold such */
  readonly otherStimuli: number;
  readonly incomplete: number;
  readonly unknownClips: number;
  readonly unknownClipNames: readonly string[];
  readonly unknownLabels: number;
  readonly unknownLabelNames: readonly string[];
}
