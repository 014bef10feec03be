import { env } from '../env';
import { createDiskStorage } from './disk-storage';
import type { ObjectStorage } from './object-storage';
import { createS3Storage } from './s3-storage';

let chosen: ObjectStorage | undefined;

/** The installation's object storage: S3 when `S3_BUCKET` is set, else a folder of the data folder. */
export function storage(): ObjectStorage {
  const { S3_BUCKET, PROSODIA_DATA } = env();
  chosen ??= S3_BUCKET ? createS3Storage() : createDiskStorage(`${PROSODIA_DATA}/objects`);
  return chosen;
}
