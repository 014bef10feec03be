import 'server-only';
import { notFound } from 'next/navigation';
import { getClip } from '@/lib/domain/clips/get-clip';
import { getClipFacets } from '@/lib/domain/clips/get-clip-facets';
import { locateClip } from '@/lib/domain/clips/locate-clip';
import { listFeatureSets } from '@/lib/domain/feature-sets/list-feature-sets';
import { getClipRatings } from '@/lib/domain/ratings/get-clip-ratings';
import { load } from '@/lib/web/load';
import { type DatasetParams, loadDataset } from '../../../_parts/load-dataset';
import { readClipQuery } from '../../_parts/clip-query';

export interface ClipParams extends DatasetParams {
  readonly clip: string;
}

export type ClipSearch = Record<string, string | string[] | undefined>;

/** Everything that a clip's page shows; a clip of another dataset than the address says is not there. */
export async function loadClip(params: Promise<ClipParams>, search: ClipSearch) {
  const { viewer, dataset } = await loadDataset(params);
  const { clip: clipId } = await params;
  const filter = readClipQuery(search);
  const datasetId = dataset.id;
  const [clip, place, sets, ratings, facets] = await load(() =>
    Promise.all([
      getClip(viewer, { clipId }),
      locateClip(viewer, { clipId, ...filter }),
      listFeatureSets(viewer, { datasetId }),
      getClipRatings(viewer, { clipId }),
      getClipFacets(viewer, { datasetId }),
    ]),
  );
  if (clip.datasetId !== datasetId) notFound();
  const ready = sets.filter(({ status }) => status === 'READY');
  const shown = ready.find(({ id }) => id === search.set) ?? ready[0] ?? null;
  const emotions = facets.emotions.map(({ value }) => value);
  const actors = facets.actors.map(({ value }) => value);
  return { dataset, clip, place, ready, shown, ratings, emotions, actors, filter };
}
