import {
  findVoteColumns,
  readVoteLabel,
  VOICE_ONLY,
  type VoteColumns,
} from '@/lib/core/agreement/read-votes';
import { AppError } from '@/lib/core/app-error';
import { baseName } from '@/lib/core/corpora/base-name';
import { parseCsv } from '../tables/parse-csv';

export interface Vote {
  readonly clipId: string;
  readonly rater: string;
  readonly label: string;
}

interface Known {
  /** clips by lower-case path and by lower-case name without folder and ending */
  readonly clips: ReadonlyMap<string, string>;
  readonly choices: readonly string[];
}

/** Values that were not understood, each named once. */
class Unknown {
  count = 0;
  readonly names = new Set<string>();

  add(name: string): void {
    this.count += 1;
    if (this.names.size < 5) this.names.add(name);
  }
}

export interface ParsedVotes {
  readonly votes: readonly Vote[];
  readonly rows: number;
  readonly repeated: number;
  readonly otherStimuli: number;
  readonly incomplete: number;
  readonly unknownClips: Unknown;
  readonly unknownLabels: Unknown;
}

function checkColumns(columns: VoteColumns, header: readonly string[]): void {
  const missing = (['clip', 'rater', 'label'] as const).filter((name) => columns[name] < 0);
  if (missing.length === 0) return;
  const message = `The table has no column for ${missing.join(' and ')}; nothing was kept. Its first line must name clip, rater and label; it names: ${header.slice(0, 20).join(', ')}.`;
  throw new AppError('invalid', message, { csv: message });
}

/** The clip that a cell names: by its whole path, else by its name alone. */
const findClip = ({ clips }: Known, name: string): string | undefined =>
  clips.get(name.toLowerCase()) ?? clips.get(baseName(name).toLowerCase());

/**
 * Votes of a table with a line of names. Of several votes of one listener on one clip the first counts.
 * @throws AppError `invalid` for what is no table, or lacks one of the three columns
 */
export function parseVotes(csv: string, known: Known): ParsedVotes {
  const { columns: header, rows } = parseCsv(csv, 'The table of votes');
  const columns = findVoteColumns(header);
  checkColumns(columns, header);
  const votes: Vote[] = [];
  const seen = new Set<string>();
  const [unknownClips, unknownLabels] = [new Unknown(), new Unknown()];
  const counts = { rows: rows.length, repeated: 0, otherStimuli: 0, incomplete: 0 };
  for (const { cells } of rows) {
    const cellAt = (column: number): string => cells[header[column] ?? ''] ?? '';
    const [name, rater, cell] = [columns.clip, columns.rater, columns.label].map(cellAt);
    const clipId = findClip(known, name);
    const label = readVoteLabel(cell, known.choices);
    const voice = columns.stimulus < 0 || cellAt(columns.stimulus) === VOICE_ONLY;
    if (!voice) counts.otherStimuli += 1;
    else if (name === '' || rater === '' || cell === '') counts.incomplete += 1;
    else if (clipId === undefined) unknownClips.add(name);
    else if (label === null) unknownLabels.add(cell);
    else if (seen.has(`${rater}\n${clipId}`)) counts.repeated += 1;
    else {
      seen.add(`${rater}\n${clipId}`);
      votes.push({ clipId, rater, label });
    }
  }
  return { votes, ...counts, unknownClips, unknownLabels };
}
