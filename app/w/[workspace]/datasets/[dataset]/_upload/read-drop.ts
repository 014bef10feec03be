import type { DroppedFile } from './dropped-file';

/** A folder hands out its entries in batches (Chrome: 100) until an empty one. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function filesBelow(entry: FileSystemEntry): Promise<DroppedFile[]> {
  const path = entry.fullPath.replace(/^\/+/, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  if (!isFolder(entry)) return [];
  const below: DroppedFile[] = [];
  for (const child of await entriesOf(entry)) below.push(...(await filesBelow(child)));
  return below;
}

/** The entries of a drop. The browser forgets them after the event, so this runs inside its handler. */
export function entriesOfDrop(transfer: DataTransfer): FileSystemEntry[] {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  return entries.filter((entry) => entry !== null);
}

/** Every file of dropped files and folders, to any depth, in the order of paths. */
export async function readDrop(entries: readonly FileSystemEntry[]): Promise<DroppedFile[]> {
  const files: DroppedFile[] = [];
  for (const entry of entries) files.push(...(await filesBelow(entry)));
  return inPathOrder(files);
}

/** The files chosen with a file or folder input. */
export function readPicked(list: FileList): DroppedFile[] {
  const files = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return inPathOrder(files);
}

function inPathOrder(files: DroppedFile[]): DroppedFile[] {
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
