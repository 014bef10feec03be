import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { notFound } from '@/lib/core/app-error';
import { env } from '../env';
import type { ByteRange, ObjectStorage } from './object-storage';
import { assertStorageKey } from './storage-key';

function createClient(): S3Client {
  const { S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env();
  return new S3Client({
    region: S3_REGION,
    endpoint: S3_ENDPOINT,
    forcePathStyle: Boolean(S3_ENDPOINT),
    ...(S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } }
      : {}),
  });
}

async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NoSuchKey || error instanceof NotFound) throw notFound('The stored file');
    throw error;
  }
}

/** Storage in an S3 bucket, or one of a compatible service named by `S3_ENDPOINT`. */
export function createS3Storage(): ObjectStorage {
  const client = createClient();
  const { S3_BUCKET: Bucket, PROSODIA_DATA } = env();
  const at = (Key: string) => {
    assertStorageKey(Key);
    return { Bucket, Key };
  };
  const open = async (key: string, range?: ByteRange) => {
    const Range = range ? `bytes=${range.start}-${range.end}` : undefined;
    const { Body } = await orNotFound(client.send(new GetObjectCommand({ ...at(key), Range })));
    if (!Body) throw notFound('The stored file');
    return Body;
  };
  return {
    async put(key, bytes) {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes }));
    },
    async putFile(key, file) {
      const { size } = await stat(file);
      const Body = createReadStream(file);
      await client.send(new PutObjectCommand({ ...at(key), Body, ContentLength: size }));
      await rm(file);
    },
    get: async (key) => (await open(key)).transformToByteArray(),
    stream: async (key, range) => (await open(key, range)) as Readable,
    async size(key) {
      const head = await orNotFound(client.send(new HeadObjectCommand(at(key))));
      return head.ContentLength ?? 0;
    },
    async withFile(key, use) {
      const parent = path.join(PROSODIA_DATA, 'scratch');
      await mkdir(parent, { recursive: true });
      const folder = await mkdtemp(path.join(parent, 's3-'));
      try {
        const file = path.join(folder, 'object');
        await pipeline((await open(key)) as Readable, createWriteStream(file));
        return await use(file);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}
