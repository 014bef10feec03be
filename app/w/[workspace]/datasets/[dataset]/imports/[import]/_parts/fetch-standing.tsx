import { LinkButton } from '@/app/_ui/button';
import { formatBytes } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import { ProgressBar } from '@/app/_ui/progress-bar';
import type { FetchView, ImportView } from '@/lib/domain/imports/schema';
import { FetchButton } from './fetch-button';

interface FetchStandingProps {
  readonly view: ImportView;
  readonly fetch: FetchView;
  readonly canEdit: boolean;
  readonly datasetHref: string;
}

/** How far the server is with bringing an archive; or why it did not come, and the ways on. */
export function FetchStanding({ view, fetch, canEdit, datasetHref }: FetchStandingProps) {
  const { id: importId, status, progress, failure } = view;
  if (status === 'FAILED') {
    const actions = canEdit && (
      <>
        <FetchButton importId={importId} what="retry" />
        <LinkButton href={`${datasetHref}/import`}>Drop a zip instead</LinkButton>
      </>
    );
    return (
      <Notice tone="danger" title="The archive did not arrive" actions={actions}>
        {failure}
      </Notice>
    );
  }
  return (
    <>
      {progress ? (
        <ProgressBar
          label={`Fetching ${fetch.fileName} from ${fetch.publisher}`}
          quantity={formatBytes}
          {...progress}
        />
      ) : (
        <p className="text-sm">Fetching begins as soon as the worker is free.</p>
      )}
      {failure && <Notice tone="warning">{failure}</Notice>}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-muted">
          You may close this tab: the server fetches, verifies and imports by itself.
        </p>
        {canEdit && <FetchButton importId={importId} what="cancel" />}
      </div>
    </>
  );
}
