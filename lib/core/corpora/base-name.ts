/** The last part of a path with slashes or backslashes, without its extension. */
export function baseName(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? '';
  return file.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
