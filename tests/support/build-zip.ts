import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import yazl from 'yazl';

/** A proper archive of the given files. */
export async function buildZip(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [path, bytes] of Object.entries(files)) zip.addBuffer(bytes, path);
  zip.end();
  return buffer(zip.outputStream as unknown as NodeJS.ReadableStream);
}

/** An entry of an archive written by hand, where each field may lie. */
export interface RawEntry {
  readonly name: string;
  readonly data?: Buffer;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly declaredBytes?: number;
  readonly unixMode?: number;
  /** takes the local header of the entry before it instead of one of its own */
  readonly sharesBytes?: boolean;
}

interface Placed {
  readonly entry: RawEntry;
  readonly packed: Buffer;
  readonly offset: number;
}

const UTF8_NAMES = 0x800;

function fields({ entry, packed }: Placed): Buffer {
  const data = entry.data ?? Buffer.alloc(0);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE((entry.flags ?? 0) | UTF8_NAMES, 2);
  shared.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4);
  shared.writeUInt32LE(entry.crc ?? crc32(data), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(entry.declaredBytes ?? data.length, 18);
  shared.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return shared;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function centralHeader(placed: Placed): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((placed.entry.unixMode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(placed.offset, 10);
  const madeByUnix = Buffer.from([20, 3]);
  const name = Buffer.from(placed.entry.name);
  return Buffer.concat([signature(0x02014b50), madeByUnix, fields(placed), rest, name]);
}

/** An archive of hand-made entries, for all that a proper archiver refuses to write. */
export function buildRawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = [];
  const placed: Placed[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = entry.data ?? Buffer.alloc(0);
    const before = placed.at(-1);
    if (entry.sharesBytes && before) {
      placed.push({ entry, packed: before.packed, offset: before.offset });
      continue;
    }
    const one = { entry, packed: entry.stored ? data : deflateRawSync(data), offset };
    const local = [signature(0x04034b50), fields(one), Buffer.from(entry.name), one.packed];
    placed.push(one);
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const directory = Buffer.concat(placed.map(centralHeader));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, signature(0x06054b50), end]);
}
