import { openZip } from '@/lib/platform/zip/open-zip';
import type { ImportSource } from './import-source';

type WithFile = <T>(use: (file: string) => Promise<T>) => Promise<T>;

/** An archive; `withFile` gives it as a file on this machine's disk. */
export function zipSource(name: string, withFile: WithFile): ImportSource {
  return {
    name,
    withEntries: (use) =>
      withFile(async (file) => {
        const zip = await openZip(file);
        try {
          return await use(zip.entries);
        } finally {
          zip.close();
        }
      }),
  };
}
