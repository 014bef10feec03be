import { exportLabels } from '@/lib/domain/exports/export-labels';
import { exportLabelsInput } from '@/lib/domain/exports/schema';
import { parseInput } from '@/lib/web/describe-failure';
import { downloadHeaders } from '@/lib/web/download-headers';
import { route } from '@/lib/web/route';

interface LabelsParams {
  readonly dataset: string;
}

/** The labels of a dataset as one table. */
export const GET = route<LabelsParams>(async (viewer, request, { dataset: datasetId }) => {
  const version = new URL(request.url).searchParams.get('version');
  const input = parseInput(exportLabelsInput, { datasetId, version });
  const { name, csv } = await exportLabels(viewer, input);
  return new Response(csv, {
    headers: downloadHeaders(`${name} labels.csv`, 'text/csv; charset=utf-8'),
  });
});
