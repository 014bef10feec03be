import { AppError } from '@/lib/core/app-error';
import { isAudioName } from '@/lib/core/audio/is-audio-name';
import type { TableFiles } from '../tables/read-tables';
import type { ImportSource } from './import-source';

export interface Survey {
  /** every file, `/` between folders */
  readonly paths: readonly string[];
  readonly audioPaths: readonly string[];
  /** the bytes of the tables that were wanted */
  readonly tables: TableFiles;
}

/**
 * Looks through what an import brings, and reads the tables in it.
 * @throws AppError where a wanted table cannot be read
 */
export async function surveySources(
  sources: readonly ImportSource[],
  isWanted: (path: string) => boolean,
): Promise<Survey> {
  const paths: string[] = [];
  const tables = new Map<string, Uint8Array>();
  for (const source of sources) {
    await source.withEntries(async (entries) => {
      for (const { path, refusal, read } of entries) {
        paths.push(path);
        if (!isWanted(path)) continue;
        if (refusal) throw new AppError('invalid', `The table ${path} cannot be read. ${refusal}`);
        tables.set(path, await read());
      }
    });
  }
  return { paths, audioPaths: paths.filter(isAudioName), tables };
}
