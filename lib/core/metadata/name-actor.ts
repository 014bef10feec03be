import { baseName } from '../corpora/base-name';
import { type ActorSource, NOBODY } from './labelling';

const folderAt = (path: string, back: number): string | null => {
  const folders = path.split('/').slice(0, -1);
  return folders.at(-back) ?? null;
};

/**
 * The actor whom a file's path names; null where it names none.
 * @param labelFolders folders at the path's end that hold labels, not actors
 */
export function nameActor(path: string, from: ActorSource, labelFolders = 0): string | null {
  if (from === 'nobody') return NOBODY;
  if (from === 'folder') return folderAt(path, 1 + labelFolders);
  if (from === 'name-start') return baseName(path).split(/[_\-. ]/)[0] || null;
  return null;
}
