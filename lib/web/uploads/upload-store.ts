import 'server-only';
import path from 'node:path';
import { FileStore } from '@tus/file-store';
import { type Locker, MemoryLocker } from '@tus/server';
import { env } from '@/lib/platform/env';

/** Kept on globalThis: the lock of an upload must be one, however often this module is loaded. */
const shared = globalThis as typeof globalThis & {
  prosodiaUploads?: { readonly store: FileStore; readonly locker: Locker };
};

/** Where bytes wait until their upload is whole: `uploads` in the data folder. */
export function uploadStore(): { readonly store: FileStore; readonly locker: Locker } {
  shared.prosodiaUploads ??= {
    store: new FileStore({ directory: path.join(env().PROSODIA_DATA, 'uploads') }),
    locker: new MemoryLocker(),
  };
  return shared.prosodiaUploads;
}
