import type { Import } from '@/lib/platform/generated/prisma/client';
import type { ImportSource } from './import-source';
import { prepareSources } from './prepare-sources';
import { serverSources } from './server-sources';
import { uploadSources } from './upload-sources';

/**
 * What an import brings, in a fixed order, and how many files that are.
 * @throws AppError where nothing of it can be read
 */
export async function openSources({
  id,
  serverPath,
}: Pick<Import, 'id' | 'serverPath'>): Promise<{ sources: ImportSource[]; total: number }> {
  return prepareSources(serverPath ? await serverSources(serverPath) : await uploadSources(id));
}
