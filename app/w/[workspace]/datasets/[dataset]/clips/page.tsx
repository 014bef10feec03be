import { PlayerProvider } from '@/app/_audio/player';
import { PageHeader } from '@/app/_ui/page-header';
import { getClip } from '@/lib/domain/clips/get-clip';
import { listClips } from '@/lib/domain/clips/list-clips';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getClipRatings } from '@/lib/domain/ratings/get-clip-ratings';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { ClipDetail } from './_parts/clip-detail';
import { ClipFilters } from './_parts/clip-filters';
import { ClipList } from './_parts/clip-list';
import { clipsHref, readClipQuery } from './_parts/clip-query';

export const metadata = { title: 'Clips' };

interface ClipsPageProps {
  readonly params: Promise<DatasetParams>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ClipsPage({ params, searchParams }: ClipsPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const datasetId = dataset.id;
  const query = readClipQuery(await searchParams);
  const { clip: clipId, ...filter } = query;
  const excluded = Boolean(filter.excluded);
  const [page, { classes, actors }, clip, ratings] = await load(() =>
    Promise.all([
      listClips(viewer, { datasetId, ...filter, excluded }),
      getClassBalance(viewer, { datasetId }),
      clipId ? getClip(viewer, { clipId }) : null,
      clipId ? getClipRatings(viewer, { clipId }) : null,
    ]),
  );
  const base = `${datasetHref(dataset)}/clips`;
  return (
    <PlayerProvider>
      <PageHeader title="Clips" crumbs={datasetCrumbs(dataset)} />
      <ClipFilters
        key={clipsHref(base, filter)}
        base={base}
        query={query}
        emotions={classes.map(({ key, count }) => ({ key, count }))}
        actors={actors.map(({ label, gender }) => ({ label, gender }))}
      />
      {clip && ratings && clip.datasetId === datasetId && (
        <ClipDetail clip={clip} ratings={ratings} closeHref={clipsHref(base, filter)} />
      )}
      <ClipList page={page} query={query} base={base} />
    </PlayerProvider>
  );
}
