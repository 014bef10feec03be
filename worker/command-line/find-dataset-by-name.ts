import { AppError } from '@/lib/core/app-error';
import { getDataset } from '@/lib/domain/datasets/get-dataset';
import { listDatasets } from '@/lib/domain/datasets/list-datasets';
import type { DatasetView } from '@/lib/domain/datasets/schema';
import type { CommandContext } from './run-command';

/** The dataset of this name; null where the workspace has none. */
export async function lookForDataset(
  { viewer, workspaceId }: CommandContext,
  name: string,
): Promise<DatasetView | null> {
  const datasets = await listDatasets(viewer, { workspaceId });
  const found = datasets.find((dataset) => dataset.name === name);
  return found ? getDataset(viewer, { datasetId: found.id }) : null;
}

/** @throws AppError `not_found`, naming the datasets that there are */
export async function findDatasetByName(
  context: CommandContext,
  name: string,
): Promise<DatasetView> {
  const dataset = await lookForDataset(context, name);
  if (dataset) return dataset;
  const all = await listDatasets(context.viewer, { workspaceId: context.workspaceId });
  const names = all.map((other) => `“${other.name}”`).join(', ') || 'none yet';
  throw new AppError('not_found', `There is no dataset “${name}”. There are: ${names}.`);
}
