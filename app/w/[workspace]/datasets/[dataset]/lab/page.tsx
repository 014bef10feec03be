import { FlaskConical } from 'lucide-react';
import { notFound } from 'next/navigation';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeader } from '@/app/_ui/page-header';
import { getClip } from '@/lib/domain/clips/get-clip';
import { listClips } from '@/lib/domain/clips/list-clips';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { ClipChoice } from './_parts/clip-choice';
import { Lab } from './_parts/lab';

export const metadata = { title: 'Augmentation lab' };

interface LabPageProps {
  readonly params: Promise<DatasetParams>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LabPage({ params, searchParams }: LabPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const { clip: wanted } = await searchParams;
  const { rows } = await load(() => listClips(viewer, { datasetId: dataset.id }));
  const clipId = typeof wanted === 'string' ? wanted : rows[0]?.id;
  const clip = clipId ? await load(() => getClip(viewer, { clipId })) : null;
  if (clip && clip.datasetId !== dataset.id) notFound();
  const href = datasetHref(dataset);
  return (
    <>
      <PageHeader
        title="Augmentation lab"
        crumbs={datasetCrumbs(dataset)}
        description="Hear and see what an augmentation does to a clip before a model is trained on it. Everything is computed in this browser; nothing leaves it, and nothing is kept."
      />
      {clip ? (
        <>
          <ClipChoice clip={clip} rows={rows} clipsHref={`${href}/clips`} />
          <Lab key={clip.id} clipId={clip.id} path={clip.path} sampleRate={dataset.sampleRateHz} />
        </>
      ) : (
        <EmptyState
          icon={<FlaskConical />}
          title="No clips yet"
          actions={
            dataset.canEdit && (
              <LinkButton variant="primary" href={`${href}/import`}>
                Import clips
              </LinkButton>
            )
          }
        >
          The lab needs a recording to work on.
        </EmptyState>
      )}
    </>
  );
}
