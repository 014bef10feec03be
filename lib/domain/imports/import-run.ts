import type { LimitFunction } from 'p-limit';
import type { ParsedClipName } from '@/lib/core/corpora/corpus';
import type { Dataset } from '@/lib/platform/generated/prisma/client';
import type { ImportTally } from './import-tally';
import type { KnownRecordings } from './known-recordings';
import type { ImportTools, PreparedClip } from './prepared-clip';

/** What the steps of one running import share. */
export interface ImportRun {
  readonly importId: string;
  readonly dataset: Dataset;
  /** what is known of the file at a path */
  readonly label: (path: string) => ParsedClipName;
  /** files that were read for labels */
  readonly tables: ReadonlySet<string>;
  readonly tools: ImportTools;
  /** paths whose outcome was recorded by an earlier, interrupted run */
  readonly recorded: ReadonlySet<string>;
  readonly tally: ImportTally;
  /** emotion ids by key */
  readonly emotions: ReadonlyMap<string, string>;
  /** actor ids by label, of actors who have committed clips */
  readonly actors: Map<string, string>;
  readonly recordings: KnownRecordings;
  /** keeps every core busy, and no more */
  readonly limit: LimitFunction;
  /** recordings in preparation by the hash of their bytes, so that none is prepared twice at once */
  readonly inFlight: Map<string, Promise<PreparedClip>>;
}
