import type { DroppedFile } from './dropped-file';
import type { ResumePlan } from './plan-resume';
import type { DropPreview } from './preview-drop';

export interface TransferProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly files: number;
  readonly totalFiles: number;
  readonly bytesPerSec: number | null;
}

/** A drop that was read and may be sent. */
export interface ReadyDrop {
  readonly preview: DropPreview;
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
