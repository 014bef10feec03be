import { collectColumnLabels, collectFolderLabels, proposeLabels } from './collect-labels';
import { guessColumns } from './guess-columns';
import { type ActorSource, type Labelling, type LabelSource, NO_COLUMNS } from './labelling';
import type { MetadataTable } from './metadata-table';

/** The columns of all tables, each once. */
export function columnsOf(tables: readonly MetadataTable[]): string[] {
  return [...new Set(tables.flatMap(({ columns }) => columns))];
}

interface Proposal {
  readonly source: LabelSource;
  readonly tables: readonly MetadataTable[];
  /** audio files of the drop */
  readonly paths: readonly string[];
}

/** Folders of actors lie above those of labels; where there are none, nothing names anybody. */
function proposeFolderActor(paths: readonly string[]): ActorSource {
  const isDeep = paths.length > 0 && paths.every((path) => path.split('/').length > 2);
  return isDeep ? 'folder' : 'nobody';
}

/** How the labels of a source are most likely read, for a person to check. */
export function proposeLabelling({ source, tables, paths }: Proposal): Labelling {
  if (source.kind === 'folders') {
    const labels = proposeLabels(collectFolderLabels(paths));
    return { source, columns: NO_COLUMNS, actorFrom: proposeFolderActor(paths), labels };
  }
  const columns = guessColumns(columnsOf(tables));
  return {
    source,
    columns,
    actorFrom: columns.actor === null ? 'nobody' : 'column',
    labels: proposeLabels(collectColumnLabels(tables, columns.emotion)),
  };
}
