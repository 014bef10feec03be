import 'server-only';
import { notFound } from 'next/navigation';
import type { Viewer } from '@/lib/domain/authority';
import { getDataset } from '@/lib/domain/datasets/get-dataset';
import type { DatasetView } from '@/lib/domain/datasets/schema';
import { load } from '@/lib/web/load';
import { requireViewer } from '@/lib/web/viewer';

export interface DatasetParams {
  readonly workspace: string;
  readonly dataset: string;
}

/** The dataset of a page's address; a dataset of another workspace than the address says is not there. */
export async function loadDataset(
  params: Promise<DatasetParams>,
): Promise<{ viewer: Viewer; dataset: DatasetView }> {
  const { workspace, dataset: datasetId } = await params;
  const viewer = await requireViewer();
  const dataset = await load(() => getDataset(viewer, { datasetId }));
  if (dataset.workspaceId !== workspace) notFound();
  return { viewer, dataset };
}
