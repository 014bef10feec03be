import 'server-only';
import { notFound } from 'next/navigation';
import type { Viewer } from '@/lib/domain/authority';
import type { DatasetView } from '@/lib/domain/datasets/schema';
import { getTask } from '@/lib/domain/ratings/get-task';
import type { RatingTaskView } from '@/lib/domain/ratings/schema';
import { load } from '@/lib/web/load';
import { type DatasetParams, loadDataset } from '../../_parts/load-dataset';

export interface TaskParams extends DatasetParams {
  readonly task: string;
}

interface LoadedTask {
  readonly viewer: Viewer;
  readonly dataset: DatasetView;
  readonly task: RatingTaskView;
}

/** The round of a page's address; a round of another dataset than the address says is not there. */
export async function loadTask(params: Promise<TaskParams>): Promise<LoadedTask> {
  const { viewer, dataset } = await loadDataset(params);
  const { task: taskId } = await params;
  const task = await load(() => getTask(viewer, { taskId }));
  if (task.datasetId !== dataset.id) notFound();
  return { viewer, dataset, task };
}
