import { CORPORA } from '@/lib/core/corpora/corpora';
import { buildLabeller } from '@/lib/core/metadata/build-labeller';
import type { TableReading } from '@/lib/core/metadata/label-from-table';
import type { LabelSource } from '@/lib/core/metadata/labelling';
import { type DropPreview, previewDrop } from './preview-drop';
import type { ReadSource } from './read-sources';
import type { DropDecisions, ReadyDrop } from './upload-stage';

export const isSameSource = (a: LabelSource, b: LabelSource): boolean =>
  a.kind === b.kind && a.paths.join('\n') === b.paths.join('\n');

/** The tables that the decisions read. */
export function chosenSource(
  { sources }: ReadyDrop,
  { labelling }: DropDecisions,
): ReadSource | null {
  if (!labelling) return sources[0] ?? null;
  return sources.find(({ source }) => isSameSource(source, labelling.source)) ?? null;
}

/** What an import of the drop will find under these decisions, by the worker's own function. */
export function labelDrop(
  drop: ReadyDrop,
  decisions: DropDecisions,
): { preview: DropPreview; reading: TableReading | null } {
  const { label, reading } = buildLabeller({
    corpus: CORPORA[drop.corpus],
    ...decisions,
    tables: chosenSource(drop, decisions)?.tables ?? [],
    paths: drop.audioPaths,
  });
  return { preview: previewDrop(drop.candidates, { parse: label, left: drop.left }), reading };
}

/** The emotions that a correction may give: the corpus's closed list, or what labels are mapped to. */
export function emotionsOf(drop: ReadyDrop, { labelling }: DropDecisions): readonly string[] {
  const { emotions } = CORPORA[drop.corpus];
  if (emotions.length > 0) return emotions;
  const mapped = Object.values(labelling?.labels ?? {});
  return [...new Set(mapped)].filter((key) => key !== null);
}
