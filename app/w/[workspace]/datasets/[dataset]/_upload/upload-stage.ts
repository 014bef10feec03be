import type { Corrections } from '@/lib/core/metadata/correct-clip';
import type { Labelling } from '@/lib/core/metadata/labelling';
import type { DroppedFile } from './dropped-file';
import type { ResumePlan } from './plan-resume';
import type { Candidate } from './preview-drop';
import type { ReadSource } from './read-sources';

export interface TransferProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly files: number;
  readonly totalFiles: number;
  readonly bytesPerSec: number | null;
}

/** What a person says of a drop before it is sent; it goes into the import with it. */
export interface DropDecisions {
  /** how labels are read; null where names tell them */
  readonly labelling: Labelling | null;
  readonly corrections: Corrections;
}

/** A drop that was read and may be sent. */
export interface ReadyDrop {
  /** key of lib/core/corpora */
  readonly corpus: string;
  readonly candidates: readonly Candidate[];
  readonly audioPaths: readonly string[];
  /** what may tell the labels, or a corpus's actors */
  readonly sources: readonly ReadSource[];
  /** files that stay where they are */
  readonly left: readonly string[];
  /** whether files that were left out need not be sent */
  readonly maySkipFiles: boolean;
  readonly decisions: DropDecisions;
  readonly plan: ResumePlan;
  /** what went through already; outlives an interruption */
  readonly soFar: { importId: string | null; readonly sent: Set<DroppedFile> };
}

/** Where a drop is on its way into an import. */
export type UploadStage =
  | { readonly kind: 'choose'; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly files: number }
  | { readonly kind: 'preview'; readonly drop: ReadyDrop; readonly problem: string | null }
  | { readonly kind: 'sending'; readonly progress: TransferProgress }
  | { readonly kind: 'interrupted'; readonly drop: ReadyDrop; readonly problem: string }
  | { readonly kind: 'committing' };
