import { Notice } from '@/app/_ui/notice';
import { PageHeader } from '@/app/_ui/page-header';
import { listActors } from '@/lib/domain/datasets/list-actors';
import { load } from '@/lib/web/load';
import { datasetCrumbs } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { ActorTable } from './_parts/actor-table';
import { DeleteDataset } from './_parts/delete-dataset';
import { SettingsForm } from './_parts/settings-form';

export const metadata = { title: 'Dataset settings' };

interface SettingsPageProps {
  readonly params: Promise<DatasetParams>;
}

export default async function SettingsPage({ params }: SettingsPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const actors = await load(() => listActors(viewer, { datasetId: dataset.id }));
  const clips = actors.reduce((sum, actor) => sum + actor.clips, 0);
  return (
    <>
      <PageHeader
        title="Settings"
        crumbs={datasetCrumbs(dataset)}
        description="What the dataset is, whence it comes, and what may be done with it. The datasheet, exports and models made of it say the same."
      />
      {dataset.canEdit ? (
        <div className="flex flex-col gap-6">
          <SettingsForm dataset={dataset} />
          <ActorTable actors={actors} />
          <DeleteDataset dataset={dataset} clips={clips} />
        </div>
      ) : (
        <Notice title="You may look and listen here">
          Settings are for members of this workspace. Everything they say stands on the datasheet.
        </Notice>
      )}
    </>
  );
}
