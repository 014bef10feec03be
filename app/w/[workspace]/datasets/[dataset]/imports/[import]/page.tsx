import { notFound } from 'next/navigation';
import { LinkButton } from '@/app/_ui/button';
import { PageHeader } from '@/app/_ui/page-header';
import { getImport } from '@/lib/domain/imports/get-import';
import { listImportFiles } from '@/lib/domain/imports/list-import-files';
import { IMPORT_OUTCOMES, type ImportOutcome, type ImportView } from '@/lib/domain/imports/schema';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../../_parts/load-dataset';
import { ArchiveFacts } from './_parts/archive-facts';
import { ImportFiles } from './_parts/import-files';
import { ImportProgress } from './_parts/import-progress';
import { LiveImport } from './_parts/live-import';
import { NEEDS_A_LOOK } from './_parts/outcome-words';

export const metadata = { title: 'Import' };

interface ImportPageProps {
  readonly params: Promise<DatasetParams & { import: string }>;
  readonly searchParams: Promise<{ outcome?: string; after?: string }>;
}

/** The outcome asked for; where none is, what needs a look in a finished import; else all. */
function chooseOutcome(raw: string | undefined, view: ImportView): ImportOutcome | undefined {
  if (raw) return IMPORT_OUTCOMES.find((outcome) => outcome === raw);
  if (view.status !== 'FINISHED') return undefined;
  return NEEDS_A_LOOK.find((outcome) => view.counts[outcome] > 0);
}

export default async function ImportStatusPage({ params, searchParams }: ImportPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const { import: importId } = await params;
  const { outcome: rawOutcome, after } = await searchParams;
  const view = await load(() => getImport(viewer, { importId }));
  if (view.datasetId !== dataset.id) notFound();
  const outcome = chooseOutcome(rawOutcome, view);
  const files = await load(() =>
    listImportFiles(viewer, { importId, outcome, after: after || undefined }),
  );
  const isOver = view.status === 'FINISHED' || view.status === 'FAILED';
  const href = datasetHref(dataset);
  return (
    <>
      <LiveImport importId={view.id} active={!isOver} />
      <PageHeader
        title="Import"
        crumbs={datasetCrumbs(dataset)}
        actions={
          isOver && (
            <LinkButton variant="primary" href={href}>
              Open the dataset
            </LinkButton>
          )
        }
      />
      <div className="flex flex-col gap-6">
        <ImportProgress view={view} canEdit={dataset.canEdit} datasetHref={href} />
        {view.fetch && <ArchiveFacts fetch={view.fetch} />}
        <ImportFiles
          view={view}
          files={files}
          outcome={outcome}
          after={after}
          base={`${href}/imports/${view.id}`}
        />
      </div>
    </>
  );
}
