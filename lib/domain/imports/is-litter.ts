const LITTER = new Set(['.ds_store', 'thumbs.db', 'desktop.ini', '.localized']);

/** Whether an operating system, not a person, put the file there. Such files are passed over in silence. */
export function isLitter(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.at(-1) ?? '';
  return parts.includes('__macosx') || LITTER.has(name) || name.startsWith('._');
}
