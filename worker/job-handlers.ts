import type { ComputePool } from './compute/pool';
import { createOpenTrunkInChild } from './embedder/open-trunk-in-child';
import type { JobHandler } from './task';
import { buildOverviewJob } from './tasks/build-overview';
import { checkHealthJob } from './tasks/check-health';
import { extractFeaturesJob } from './tasks/extract-features';
import { fetchArchiveJob } from './tasks/fetch-archive';
import { importFilesJob } from './tasks/import-files';
import { trainExperimentJob } from './tasks/train-experiment';
import { createTrainInChild } from './trainer/train-in-child';

export interface JobHandlers {
  readonly 'import-files': JobHandler<'import-files'>;
  readonly 'fetch-archive': JobHandler<'fetch-archive'>;
  readonly 'extract-features': JobHandler<'extract-features'>;
  readonly 'build-overview': JobHandler<'build-overview'>;
  readonly 'train-experiment': JobHandler<'train-experiment'>;
  readonly 'check-health': JobHandler<'check-health'>;
}

/** Every job of the catalogue with what does it. */
export function jobHandlers(
  pool: ComputePool,
  bundles: { readonly trainer: URL; readonly embedder: URL },
): JobHandlers {
  return {
    'import-files': importFilesJob(pool),
    'fetch-archive': fetchArchiveJob,
    'extract-features': extractFeaturesJob(pool),
    'build-overview': buildOverviewJob,
    'train-experiment': trainExperimentJob({
      trainInChild: createTrainInChild(bundles.trainer),
      openTrunkInChild: createOpenTrunkInChild(bundles.embedder),
    }),
    'check-health': checkHealthJob(pool),
  };
}
