import { Headphones } from 'lucide-react';
import type { Metadata } from 'next';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeader } from '@/app/_ui/page-header';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getHumanBaseline } from '@/lib/domain/ratings/get-human-baseline';
import { listTasks } from '@/lib/domain/ratings/list-tasks';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { BaselineLine } from './_parts/baseline-line';
import { CreateRound } from './_parts/create-round';
import { ImportVotes } from './_parts/import-votes';
import { RoundCard } from './_parts/round-card';

export const metadata: Metadata = { title: 'Label' };

interface LabelPageProps {
  readonly params: Promise<DatasetParams>;
}

export default async function LabelPage({ params }: LabelPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const datasetId = dataset.id;
  const [tasks, balance, baseline] = await load(() =>
    Promise.all([
      listTasks(viewer, { datasetId }),
      getClassBalance(viewer, { datasetId }),
      getHumanBaseline(viewer, { datasetId }),
    ]),
  );
  const base = `${datasetHref(dataset)}/label`;
  return (
    <>
      <PageHeader
        title="Label"
        crumbs={datasetCrumbs(dataset)}
        description="What listeners hear, beside what the actors intended: perceived expression, not felt emotion."
      />
      <div className="flex flex-col gap-6">
        {baseline && <BaselineLine baseline={baseline} />}
        {tasks.length === 0 && (
          <EmptyState icon={<Headphones />} title="No labelling round yet">
            {dataset.canEdit
              ? 'Make a round below: people listen blind and choose a word, and you learn how far they agree and how well they find what was intended.'
              : 'A member of this workspace can make one.'}
          </EmptyState>
        )}
        {tasks.length > 0 && (
          <section aria-labelledby="rounds" className="flex flex-col gap-4">
            <h2 id="rounds" className="text-lg font-semibold tracking-tight">
              Rounds
            </h2>
            {tasks.map((task) => (
              <RoundCard key={task.id} task={task} base={base} />
            ))}
          </section>
        )}
        {dataset.canEdit && balance.clips > 0 && (
          <>
            <CreateRound
              datasetId={datasetId}
              base={base}
              clips={balance.clips}
              emotions={balance.classes.filter(({ count }) => count > 0).map(({ key }) => key)}
              actors={balance.actors.map(({ label }) => label)}
            />
            <ImportVotes datasetId={datasetId} base={base} />
          </>
        )}
      </div>
    </>
  );
}
