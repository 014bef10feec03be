import type { Readable } from 'node:stream';

/** A part of an object: bytes `start` to `end`, both included, as in HTTP. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where audio, features and checkpoints live. Keys are relative paths of letters, digits, `-`, `_`,
 * `.` and `/`. Objects are written whole or not at all.
 */
export interface ObjectStorage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Moves a file on this machine's disk into storage. */
  putFile(key: string, file: string): Promise<void>;
  /** @throws AppError `not_found` where there is no such object */
  get(key: string): Promise<Uint8Array>;
  stream(key: string, range?: ByteRange): Promise<Readable>;
  size(key: string): Promise<number>;
  /** Gives the object as a file on this machine's disk for the time that `use` takes. */
  withFile<T>(key: string, use: (file: string) => Promise<T>): Promise<T>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
}
