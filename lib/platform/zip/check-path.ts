import { MAX_PATH_LENGTH } from './zip-limits';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f\ufffd]|\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const ALL_CONTROL = /[\u0000-\u001f\u007f]|\p{Surrogate}/gu;

/** Why a path inside an archive or a drop is not acceptable; null where it is. */
export function checkPath(path: string): string | null {
  if (path.length > MAX_PATH_LENGTH)
    return `The path is longer than ${MAX_PATH_LENGTH} characters.`;
  if (CONTROL.test(path)) return 'The path holds characters that cannot be read.';
  if (path.includes('\\')) return 'The path holds a backslash, which could lead out of its folder.';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return 'The path is absolute; only paths inside the archive are read.';
  }
  if (path.split('/').includes('..')) return 'The path leads out of the archive.';
  return null;
}

/** The path in a form that can be shown and stored, whatever it holds. */
export function showablePath(path: string): string {
  const shown = path.replace(ALL_CONTROL, '\ufffd');
  return shown.length > MAX_PATH_LENGTH ? `${shown.slice(0, MAX_PATH_LENGTH - 1)}…` : shown;
}
