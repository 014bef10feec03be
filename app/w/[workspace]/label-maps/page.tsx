import { PageHeader } from '@/app/_ui/page-header';
import { NAMED_LABEL_MAPS } from '@/lib/core/label-maps/named-label-maps';
import type { Viewer } from '@/lib/domain/authority';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { listDatasets } from '@/lib/domain/datasets/list-datasets';
import type { DatasetListItem } from '@/lib/domain/datasets/schema';
import { listLabelMaps } from '@/lib/domain/label-maps/list-label-maps';
import { getWorkspace } from '@/lib/domain/workspaces/get-workspace';
import { load } from '@/lib/web/load';
import { requireViewer } from '@/lib/web/viewer';
import { DatasetChoice } from './_parts/dataset-choice';
import { MapEditor } from './_parts/map-editor';
import { MapList } from './_parts/map-list';
import { NamedMap } from './_parts/named-map';

export const metadata = { title: 'Label maps' };

interface LabelMapsPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ map?: string; dataset?: string }>;
}

/** Clips by emotion of the dataset that is asked for, else of the newest one. */
async function countClips(
  viewer: Viewer,
  datasets: readonly DatasetListItem[],
  asked: string | undefined,
) {
  const dataset = datasets.find(({ id }) => id === asked) ?? datasets[0];
  if (!dataset) return { dataset: null, counts: [] };
  const { classes } = await getClassBalance(viewer, { datasetId: dataset.id });
  return { dataset, counts: classes.map(({ key, count }) => ({ key, count })) };
}

export default async function LabelMapsPage({ params, searchParams }: LabelMapsPageProps) {
  const { workspace: workspaceId } = await params;
  const { map: mapId, dataset: datasetId } = await searchParams;
  const viewer = await requireViewer();
  const [{ canEdit }, own, datasets] = await load(() =>
    Promise.all([
      getWorkspace(viewer, { workspaceId }),
      listLabelMaps(viewer, { workspaceId }),
      listDatasets(viewer, { workspaceId }),
    ]),
  );
  const { dataset, counts } = await load(() => countClips(viewer, datasets, datasetId));
  const ownMap = own.find(({ id }) => id === mapId);
  const named = NAMED_LABEL_MAPS.find(({ id }) => id === mapId) ?? NAMED_LABEL_MAPS[0];
  const shown = { workspaceId, canEdit, counts, datasetName: dataset?.name ?? null };
  return (
    <>
      <PageHeader
        title="Label maps"
        crumbs={[{ label: 'Datasets', href: `/w/${workspaceId}/datasets` }]}
        description="How labels of one corpus are read as those of another, so that a model can learn from one and be tested on the other. A map changes no dataset."
      />
      <div className="grid items-start gap-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <MapList own={own} shown={ownMap?.id ?? named.id} datasetId={dataset?.id ?? null} />
        <div className="flex min-w-0 flex-col gap-6">
          <DatasetChoice
            datasets={datasets}
            mapId={ownMap?.id ?? named.id}
            datasetId={dataset?.id ?? null}
          />
          {ownMap ? (
            <MapEditor key={ownMap.id} map={ownMap} {...shown} />
          ) : (
            <NamedMap map={named} {...shown} />
          )}
        </div>
      </div>
    </>
  );
}
