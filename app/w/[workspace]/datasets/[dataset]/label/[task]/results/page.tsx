import { Ear } from 'lucide-react';
import { PlayerProvider } from '@/app/_audio/player';
import { EntropyChart } from '@/app/_charts/entropy-chart';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Notice } from '@/app/_ui/notice';
import { PageHeader } from '@/app/_ui/page-header';
import { getAgreement } from '@/lib/domain/ratings/get-agreement';
import { listDisputedClips } from '@/lib/domain/ratings/list-disputed-clips';
import type { RatingTaskView } from '@/lib/domain/ratings/schema';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../../../_parts/dataset-links';
import { BaselineLine } from '../../_parts/baseline-line';
import { loadTask, type TaskParams } from '../load-task';
import { AgreementCard } from './_parts/agreement-card';
import { DisputedClips } from './_parts/disputed-clips';
import { HeardMatrix } from './_parts/heard-matrix';
import { PairTable } from './_parts/pair-table';
import { RaterTable } from './_parts/rater-table';
import { RecallTable } from './_parts/recall-table';
import { RoundExports } from './_parts/round-exports';

interface ResultsPageProps {
  readonly params: Promise<TaskParams>;
  readonly searchParams: Promise<{ true?: string; predicted?: string }>;
}

export async function generateMetadata({ params }: ResultsPageProps) {
  return { title: `Results · ${(await loadTask(params)).task.name}` };
}

export default async function ResultsPage({ params, searchParams }: ResultsPageProps) {
  const { viewer, dataset, task } = await loadTask(params);
  const { true: intended, predicted: perceived } = await searchParams;
  const cell = intended && perceived ? { intended, perceived } : null;
  const taskId = task.id;
  const [agreement, clips] = await load(() =>
    Promise.all([getAgreement(viewer, { taskId }), listDisputedClips(viewer, { taskId, ...cell })]),
  );
  const labelHref = `${datasetHref(dataset)}/label`;
  const { human } = agreement;
  return (
    <PlayerProvider>
      <PageHeader
        title={`${task.name}: results`}
        crumbs={[...datasetCrumbs(dataset), { label: 'Label', href: labelHref }]}
        description="Perceived expression, not felt emotion."
        actions={agreement.ratings > 0 && <RoundExports taskId={taskId} />}
      />
      <div className="flex flex-col gap-6">
        <Cautions task={task} listenHref={`${labelHref}/${taskId}`} />
        {agreement.ratings === 0 && (
          <EmptyState
            icon={<Ear />}
            title="Nobody has rated a clip yet"
            actions={<LinkButton href={labelHref}>All rounds</LinkButton>}
          >
            Agreement and the human baseline appear with the first ratings.
          </EmptyState>
        )}
        {agreement.ratings > 0 && (
          <>
            {human && <BaselineLine baseline={human} />}
            <AgreementCard agreement={agreement} />
            <HeardMatrix confusion={agreement.confusion} cell={cell} />
            <DisputedClips clips={clips} cell={cell} />
            <EntropyChart bins={agreement.entropies} fileName={`${task.name} entropy`} />
            {human && <RecallTable recalls={human.recalls} />}
            <RaterTable rows={agreement.raterRows} raters={agreement.raters} task={task} />
            <PairTable pairs={agreement.pairs} />
          </>
        )}
      </div>
    </PlayerProvider>
  );
}

/** What to know before reading on. */
function Cautions({ task, listenHref }: { task: RatingTaskView; listenHref: string }) {
  const { isBlind, kind, canRate, closedAt, ownRatings, clips, perRaterCap } = task;
  const own = Math.min(perRaterCap ?? clips, clips) - ownRatings;
  return (
    <>
      {!isBlind && (
        <Notice tone="warning" title="These ratings were not given blind">
          The listeners saw what was intended, and who sees it tends to agree. They count neither as
          perceived labels nor in the dataset’s human baseline.
        </Notice>
      )}
      {isBlind && kind === 'ROUND' && canRate && !closedAt && own > 0 && (
        <Notice
          title="You may still have clips to rate here"
          actions={
            <LinkButton size="sm" href={listenHref}>
              Listen first
            </LinkButton>
          }
        >
          What others heard, and what was intended, would colour your own answers.
        </Notice>
      )}
    </>
  );
}
