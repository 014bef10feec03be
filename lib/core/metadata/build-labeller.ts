import type { Corpus, ParsedClipName } from '../corpora/corpus';
import { keepAside } from '../corpora/name-clip';
import { addActorFacts, readActorFacts } from './add-actor-facts';
import { type Corrections, correctClip } from './correct-clip';
import { labelFromFolder } from './label-from-folder';
import { labelFromTable, type TableReading } from './label-from-table';
import type { Labelling } from './labelling';
import type { MetadataTable } from './metadata-table';

interface Reading {
  readonly corpus: Corpus;
  /** null where names tell */
  readonly labelling: Labelling | null;
  /** of the labelling, or the corpus's table of actors */
  readonly tables: readonly MetadataTable[];
  /** audio files of the drop */
  readonly paths: readonly string[];
  readonly corrections: Corrections;
}

/** Tells of each file of an import whose it is and what it expresses. */
export interface Labeller {
  readonly label: (path: string) => ParsedClipName;
  /** what the tables held; null where none was read for labels */
  readonly reading: TableReading | null;
}

const NO_ROW = 'No row of the table names this file.';

function labelByRule({ corpus, labelling, tables, paths }: Reading): Labeller {
  if (labelling?.source.kind === 'folders') {
    return { label: (path) => labelFromFolder(path, labelling), reading: null };
  }
  if (labelling) {
    const reading = labelFromTable(tables, paths, labelling);
    return { label: (path) => reading.byPath.get(path) ?? keepAside(NO_ROW), reading };
  }
  const { parse, actorTable } = corpus;
  if (!actorTable || tables.length === 0) return { label: parse, reading: null };
  const facts = readActorFacts(actorTable, tables);
  return { label: (path) => addActorFacts(parse(path), facts), reading: null };
}

/**
 * The one way in which files of an import get their labels, in the browser's preview and in the
 * worker: by the corpus's rule for names, by a table or by folders; then as a person corrected them.
 */
export function buildLabeller(from: Reading): Labeller {
  const { label, reading } = labelByRule(from);
  const { corrections } = from;
  const correct = (path: string): ParsedClipName =>
    correctClip(label(path), Object.hasOwn(corrections, path) ? corrections[path] : undefined);
  return { label: correct, reading };
}
