/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const UNSAFE = /[<>:"|?*\\\u0000-\u001f\u007f]/g;
const LONGEST_PART = 120;

/** One folder or file name that every common file system takes. */
function safePart(part: string): string {
  const bare = part
    .normalize('NFC')
    .replaceAll(UNSAFE, '_')
    .replace(/[. ]+$/, '');
  const safe = DEVICE.test(bare) ? `_${bare}` : bare;
  if (safe.length <= LONGEST_PART) return safe;
  const extension = /\.[a-z0-9]{1,5}$/i.exec(safe)?.[0] ?? '';
  return safe.slice(0, LONGEST_PART - extension.length) + extension;
}

function safePath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map(safePart).filter(Boolean).join('/') || 'clip';
}

function withSuffix(path: string, times: number): string {
  const [, stem = path, extension = ''] = /^(.*?)(\.[a-z0-9]{1,5})?$/i.exec(path) ?? [];
  return `${stem}~${times}${extension}`;
}

interface NamedFile {
  /** as the clip was brought */
  readonly path: string;
  /** replaces that of the path, without a dot; null keeps it */
  readonly extension: string | null;
}

/**
 * Names for the files of an export, in the given order: inside of one folder, taken by every common
 * file system, and different even where case is not told apart.
 */
export function nameExportFiles(files: readonly NamedFile[]): string[] {
  const taken = new Set<string>();
  return files.map(({ path, extension }) => {
    const safe = safePath(path);
    const wanted =
      extension === null ? safe : `${safe.replace(/\.[a-z0-9]{1,5}$/i, '')}.${extension}`;
    let name = wanted;
    for (let times = 2; taken.has(name.toLowerCase()); times++) name = withSuffix(wanted, times);
    taken.add(name.toLowerCase());
    return name;
  });
}
