import { AudioWaveform } from 'lucide-react';
import type { Metadata } from 'next';
import { PlayerProvider } from '@/app/_audio/player';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Notice } from '@/app/_ui/notice';
import { PageHeader } from '@/app/_ui/page-header';
import { datasetCrumbs, datasetHref } from '../../_parts/dataset-links';
import { clipsHref } from '../_parts/clip-query';
import { ClipFacts } from './_parts/clip-facts';
import { ClipLabels } from './_parts/clip-labels';
import { ClipSteps } from './_parts/clip-steps';
import { ClipTracks, MeasuredTracks } from './_parts/clip-tracks';
import { FeatureChoice } from './_parts/feature-choice';
import { type ClipParams, type ClipSearch, loadClip } from './_parts/load-clip';

export const metadata: Metadata = { title: 'Clip' };

interface ClipPageProps {
  readonly params: Promise<ClipParams>;
  readonly searchParams: Promise<ClipSearch>;
}

const secondsOf = (text: unknown, most: number): number => {
  const sec = Number(text ?? 0);
  return Number.isFinite(sec) ? Math.min(most, Math.max(0, sec)) : 0;
};

export default async function ClipPage({ params, searchParams }: ClipPageProps) {
  const search = await searchParams;
  const { dataset, clip, place, ready, shown, ratings, emotions, actors, filter } = await loadClip(
    params,
    search,
  );
  const base = `${datasetHref(dataset)}/clips`;
  const set = typeof search.set === 'string' ? { set: search.set } : {};
  const hrefOf = (id: string | null) => id && clipsHref(`${base}/${id}`, filter, set);
  const name = clip.path.slice(clip.path.lastIndexOf('/') + 1);
  const tracks = {
    clipId: clip.id,
    name,
    durationSec: clip.durationSec,
    startSec: secondsOf(search.t, clip.durationSec),
  };
  return (
    <PlayerProvider>
      <PageHeader
        title={<span className="font-mono text-xl break-all">{name}</span>}
        crumbs={[...datasetCrumbs(dataset), { label: 'Clips', href: clipsHref(base, filter) }]}
        actions={
          <ClipSteps
            listHref={clipsHref(base, filter)}
            previousHref={hrefOf(place.previousId)}
            nextHref={hrefOf(place.nextId)}
            position={place.position}
            total={place.total}
          />
        }
      />
      {clip.excludedAt && (
        <Notice tone="warning" title="This clip is set aside" className="mb-4">
          {clip.excludedReason}
        </Notice>
      )}
      <div className="mb-3 flex flex-wrap items-center gap-3">
        {shown && <FeatureChoice sets={ready} shown={shown.id} />}
        <LinkButton size="sm" href={`${datasetHref(dataset)}/lab?clip=${clip.id}`}>
          Open in the lab
        </LinkButton>
      </div>
      {shown ? (
        <MeasuredTracks key={`${clip.id} ${shown.id}`} {...tracks} featureSet={shown} />
      ) : (
        <>
          <ClipTracks key={clip.id} {...tracks} measured={null} />
          <EmptyState
            icon={<AudioWaveform />}
            title="No features yet"
            actions={
              dataset.canEdit && (
                <LinkButton variant="primary" href={`${datasetHref(dataset)}/features`}>
                  Extract features
                </LinkButton>
              )
            }
          >
            Spectrogram, pitch, level and centroid are drawn from a stored feature set.
          </EmptyState>
        </>
      )}
      <div className="mt-4 grid gap-4 pb-20 lg:grid-cols-2">
        <ClipLabels
          key={clip.id}
          clipId={clip.id}
          emotions={emotions}
          actor={clip.actor}
          actors={actors}
          ratings={ratings}
          canEdit={dataset.canEdit}
        />
        <ClipFacts clip={clip} />
      </div>
    </PlayerProvider>
  );
}
