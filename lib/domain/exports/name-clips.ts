import type { ExportRow } from '@/lib/core/exports/export-row';
import { nameExportFiles } from '@/lib/core/exports/name-export-files';
import type { ExportClip } from './list-export-clips';

/** What of a clip's audio an export holds; null for its labels only. */
export type ExportedAudio = 'source' | 'prepared' | null;

export interface NamedClip {
  readonly row: ExportRow;
  /** in storage; null where the export holds labels only */
  readonly storageKey: string | null;
}

/** The ending that a stored file has by what it is, whatever it was called when it was brought. */
const endingOf = (storageKey: string): string => storageKey.split('.').at(-1) ?? '';

/** Gives each clip its file's name in the export. Labels alone name the files as they were brought. */
export function nameClips(clips: readonly ExportClip[], audio: ExportedAudio): NamedClip[] {
  const keyOf = ({ sourceKey, audioKey }: ExportClip): string | null =>
    audio && (audio === 'source' ? sourceKey : audioKey);
  const names = nameExportFiles(
    clips.map((clip) => {
      const key = keyOf(clip);
      return { path: clip.path, extension: key && endingOf(key) };
    }),
  );
  return clips.map((clip, index) => {
    const { path, sourceKey: _source, audioKey: _audio, ...labels } = clip;
    const fileName = audio ? `audio/${names[index]}` : path;
    return { row: { ...labels, fileName }, storageKey: keyOf(clip) };
  });
}
