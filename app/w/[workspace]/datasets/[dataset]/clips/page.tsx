import { redirect } from 'next/navigation';
import { PlayerProvider } from '@/app/_audio/player';
import { PageHeader } from '@/app/_ui/page-header';
import { getClipFacets } from '@/lib/domain/clips/get-clip-facets';
import { listClips } from '@/lib/domain/clips/list-clips';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { ClipFilters } from './_parts/clip-filters';
import { ClipList } from './_parts/clip-list';
import { clipsHref, isFiltered, readClipQuery } from './_parts/clip-query';
import { NoClips } from './_parts/no-clips';

export const metadata = { title: 'Clips' };

interface ClipsPageProps {
  readonly params: Promise<DatasetParams>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ClipsPage({ params, searchParams }: ClipsPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const datasetId = dataset.id;
  const query = await searchParams;
  const filter = readClipQuery(query);
  const base = `${datasetHref(dataset)}/clips`;
  if (typeof query.clip === 'string' && query.clip) {
    redirect(clipsHref(`${base}/${encodeURIComponent(query.clip)}`, filter));
  }
  const [first, facets] = await load(() =>
    Promise.all([
      listClips(viewer, { datasetId, ...filter }),
      getClipFacets(viewer, { datasetId }),
    ]),
  );
  return (
    <PlayerProvider>
      <PageHeader title="Clips" crumbs={datasetCrumbs(dataset)} />
      <ClipFilters
        base={base}
        filter={filter}
        facets={facets}
        total={first.total}
        exportHref={clipsHref(`/api/datasets/${datasetId}/clips/export`, filter)}
      />
      {first.total === 0 ? (
        <NoClips base={base} isFiltered={isFiltered(filter)} />
      ) : (
        <ClipList
          key={clipsHref(base, filter)}
          datasetId={datasetId}
          base={base}
          filter={filter}
          first={first}
          emotions={facets.emotions.map(({ value }) => value)}
          canEdit={dataset.canEdit}
        />
      )}
    </PlayerProvider>
  );
}
