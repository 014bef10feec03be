import { failImport } from '@/lib/domain/imports/fail-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import { postponeImport } from '@/lib/domain/imports/postpone-import';
import type { ComputePool } from '../compute/pool';
import type { JobHandler } from '../task';

export const importFilesJob = ({
  prepareClip,
}: Pick<ComputePool, 'prepareClip'>): JobHandler<'import-files'> => ({
  run: (system, payload, signal) => importFiles(system, payload, { prepareClip, signal }),
  postpone: (system, payload, reason) => postponeImport(system, { ...payload, reason }),
  giveUp: (system, payload, reason) => failImport(system, { ...payload, reason }),
});
