import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@/lib/core/app-error';
import type { TrunkInfo, WeightsFile } from '@/lib/core/trunks/trunk-info';
import { env } from '../env';

/** Where pre-trained weights lie: one folder, laid out as the catalogue names its files. */
export const weightsFolder = (): string =>
  env().PROSODIA_WEIGHTS ?? path.join(env().PROSODIA_DATA, 'weights');

async function readOne(info: TrunkInfo, { name, checksum }: WeightsFile): Promise<Uint8Array> {
  const file = path.join(weightsFolder(), name);
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) {
    throw new AppError(
      'unavailable',
      `The weights of ${info.label} are not here: ${file} is missing. Get them from ${info.page} (${info.source}), put them there or into the folder of PROSODIA_WEIGHTS, and retry. Nothing was trained.`,
    );
  }
  const found = createHash(checksum.algorithm).update(bytes).digest('hex');
  if (found === checksum.hex) return new Uint8Array(bytes);
  throw new AppError(
    'invalid',
    `${file} is not the published file of ${info.label}: its ${checksum.algorithm} is ${found}, not ${checksum.hex}. Get it again from ${info.page}. Nothing was trained.`,
  );
}

/**
 * The files of a trunk, checked against their published checksums.
 * @throws AppError `unavailable` where one is missing, `invalid` where it is another
 */
export async function readWeights(info: TrunkInfo): Promise<Record<string, Uint8Array>> {
  const entries = await Promise.all(
    info.files.map(async (file) => [file.name, await readOne(info, file)] as const),
  );
  return Object.fromEntries(entries);
}

/** Whether every file of a trunk lies in the folder; its content is checked when it is used. */
export async function hasWeights({ files }: TrunkInfo): Promise<boolean> {
  const found = files.map(({ name }) => stat(path.join(weightsFolder(), name)).catch(() => null));
  return (await Promise.all(found)).every((file) => file?.isFile() === true);
}
