import { CircleCheck, CircleX, Clock, Inbox, LoaderCircle } from 'lucide-react';
import { Badge } from '@/app/_ui/badge';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { formatCount, formatDateTime } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import { ProgressBar } from '@/app/_ui/progress-bar';
import { Stat, StatRow } from '@/app/_ui/stat';
import type { ImportView } from '@/lib/domain/imports/schema';
import { FetchStanding } from './fetch-standing';

const STATUS = {
  RECEIVING: { word: 'Waiting for files', tone: 'neutral', Icon: Inbox },
  QUEUED: { word: 'Queued', tone: 'info', Icon: Clock },
  RUNNING: { word: 'Importing', tone: 'info', Icon: LoaderCircle },
  FINISHED: { word: 'Finished', tone: 'success', Icon: CircleCheck },
  FAILED: { word: 'Failed', tone: 'danger', Icon: CircleX },
} as const;
const FETCHING = { word: 'Fetching', tone: 'info', Icon: LoaderCircle } as const;

interface ImportProgressProps {
  readonly view: ImportView;
  readonly canEdit: boolean;
  readonly datasetHref: string;
}

/** Whether an import still waits for its archive, or did not get it. */
const isFetching = ({ fetch, status, uploads }: ImportView): boolean =>
  fetch !== null && (status === 'RECEIVING' || (status === 'FAILED' && uploads === 0));

/** Where an import stands, and what became of its files so far. */
export function ImportProgress(props: ImportProgressProps) {
  const { view } = props;
  const isComing = view.fetch !== null && view.status === 'RECEIVING';
  const { word, tone, Icon } = isComing ? FETCHING : STATUS[view.status];
  const isTurning = isComing || view.status === 'RUNNING';
  const { counts } = view;
  return (
    <Card
      title={
        <span className="flex flex-wrap items-center gap-3">
          Status
          <Badge
            tone={tone}
            icon={<Icon aria-hidden className={isTurning ? 'motion-safe:animate-spin' : ''} />}
          >
            {word}
          </Badge>
        </span>
      }
      description={`Begun ${formatDateTime(view.createdAt)}${view.finishedAt ? `, ended ${formatDateTime(view.finishedAt)}` : ''}`}
    >
      <div className="flex flex-col gap-5">
        <Standing {...props} />
        <StatRow>
          <Stat label="Imported" value={formatCount(counts.IMPORTED)} />
          <Stat
            label="Duplicates"
            value={formatCount(counts.DUPLICATE)}
            hint="same recording, stored once"
          />
          {counts.ALREADY_HERE > 0 && (
            <Stat
              label="Already here"
              value={formatCount(counts.ALREADY_HERE)}
              hint="same path, same bytes"
            />
          )}
          <Stat
            label="Kept aside"
            value={formatCount(counts.UNPARSED)}
            hint="no label could be read"
          />
          {counts.LEFT_OUT > 0 && (
            <Stat label="Left out" value={formatCount(counts.LEFT_OUT)} hint="by hand" />
          )}
          <Stat label="Refused" value={formatCount(counts.REFUSED)} hint="not readable as sound" />
        </StatRow>
      </div>
    </Card>
  );
}

function Standing({ view, canEdit, datasetHref }: ImportProgressProps) {
  const { status, progress, failure, uploads, fetch } = view;
  if (fetch && isFetching(view)) {
    return <FetchStanding view={view} fetch={fetch} canEdit={canEdit} datasetHref={datasetHref} />;
  }
  if (status === 'FAILED') {
    return (
      <Notice tone="danger" title="The import stopped">
        {failure} Clips imported before that are kept.
      </Notice>
    );
  }
  if (status === 'RECEIVING') {
    const actions = <LinkButton href={`${datasetHref}/import`}>Go on uploading</LinkButton>;
    return (
      <Notice tone="warning" title="Not everything has arrived" actions={actions}>
        {formatCount(uploads)} {uploads === 1 ? 'upload is' : 'uploads are'} here. Drop the same
        files again to send the rest; nothing is in the dataset yet.
      </Notice>
    );
  }
  if (status === 'FINISHED') return null;
  return (
    <>
      {progress ? (
        <ProgressBar label="Decoding, hashing and resampling" unit="files" {...progress} />
      ) : (
        <p className="text-sm">The import begins as soon as the worker is free.</p>
      )}
      <p className="text-sm text-muted">
        Everything has arrived: you may close this tab, the import goes on.
      </p>
    </>
  );
}
