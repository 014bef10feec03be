import type { Metadata } from 'next';
import { PlayerProvider } from '@/app/_audio/player';
import { TrainingCurves } from '@/app/_charts/training-curves';
import { LinkButton } from '@/app/_ui/button';
import { PageHeader } from '@/app/_ui/page-header';
import { listConfusionClips } from '@/lib/domain/experiments/list-confusion-clips';
import type { ExperimentView, RunView } from '@/lib/domain/experiments/schema';
import { load } from '@/lib/web/load';
import { requireViewer } from '@/lib/web/viewer';
import { isActive, titleOfRun } from '../_parts/estimate-run';
import { LiveRefresh } from '../_parts/live-refresh';
import { MistakeNotice } from '../_parts/mistake-notice';
import { RunBadge } from '../_parts/run-badge';
import { CellClips } from './_parts/cell-clips';
import { RecipeCard } from './_parts/recipe-card';
import { ResultSection } from './_parts/result-section';
import { RunPanel } from './_parts/run-panel';
import { RunsCard } from './_parts/runs-card';
import { SplitCard } from './_parts/split-card';
import { loadExperiment } from './load-experiment';

interface ExperimentPageProps {
  readonly params: Promise<{ workspace: string; experiment: string }>;
  readonly searchParams: Promise<{ run?: string; true?: string; predicted?: string }>;
}

export async function generateMetadata({
  params,
  searchParams,
}: ExperimentPageProps): Promise<Metadata> {
  const { workspace, experiment } = await params;
  const { run: runId } = await searchParams;
  const { run, name } = await loadExperiment(workspace, experiment, runId);
  return { title: titleOfRun(run, name) };
}

export default async function ExperimentPage({ params, searchParams }: ExperimentPageProps) {
  const { workspace, experiment: experimentId } = await params;
  const query = await searchParams;
  const view = await loadExperiment(workspace, experimentId, query.run);
  const { run, runs } = view;
  const cell = await openCell(run, query);
  const base = `/w/${workspace}/experiments`;
  const datasetHref = `/w/${workspace}/datasets/${view.dataset.id}`;
  const panel = <RunPanel experiment={view} now={new Date()} datasetHref={datasetHref} />;
  return (
    <>
      <LiveRefresh {...liveRunOf(view)} />
      <PageHeader
        title={view.name}
        crumbs={[{ label: 'Experiments', href: base }]}
        description={<RunBadge status={run.status} />}
        actions={
          view.canEdit && <LinkButton href={`${base}/new?from=${view.id}`}>Duplicate</LinkButton>
        }
      />
      <div className="flex flex-col gap-6">
        <MistakeNotice recipe={view.recipe} />
        {runs.length > 1 && (
          <RunsCard runs={runs} chosenId={run.id} href={`${base}/${experimentId}`} />
        )}
        {run.scores === null && panel}
        {run.scores && run.confusion && (
          <ResultSection experiment={view} selected={cell} base={base}>
            {cell && (
              <PlayerProvider>
                <CellClips {...cell} />
              </PlayerProvider>
            )}
          </ResultSection>
        )}
        {run.scores !== null && panel}
        {run.epochs.length > 1 && <Curves run={run} name={view.name} />}
        <SplitCard split={view.split} />
        <RecipeCard experiment={view} datasetHref={datasetHref} />
      </div>
    </>
  );
}

/** The run whose changes the page follows: the chosen one, or else any that is still to end. */
function liveRunOf({ run, runs }: ExperimentView) {
  const live = [run, ...runs].find(({ status }) => isActive(status));
  return { subjectId: live?.id ?? run.id, active: live !== undefined };
}

function Curves({ run, name }: { run: RunView; name: string }) {
  return (
    <section aria-labelledby="curves" className="flex flex-col gap-3">
      <h2 id="curves" className="text-lg font-semibold tracking-tight">
        Training curves
      </h2>
      <TrainingCurves
        epochs={run.epochs}
        epochsPlanned={run.epochsPlanned}
        bestEpoch={run.bestEpoch}
        fileName={name.replaceAll(/[^\w-]+/g, '-')}
      />
    </section>
  );
}

/** The clips of the matrix cell that the address names. */
async function openCell(run: RunView, query: { true?: string; predicted?: string }) {
  const { true: trueKey, predicted: predictedKey } = query;
  if (!run.confusion || !trueKey || !predictedKey) return null;
  const viewer = await requireViewer();
  const input = { runId: run.id, trueKey, predictedKey };
  return { trueKey, predictedKey, clips: await load(() => listConfusionClips(viewer, input)) };
}
