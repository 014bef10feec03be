import { LockKeyhole } from 'lucide-react';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeader } from '@/app/_ui/page-header';
import type { RatingTaskView } from '@/lib/domain/ratings/schema';
import { requirePerson } from '@/lib/web/viewer';
import { datasetCrumbs, datasetHref } from '../../_parts/dataset-links';
import { ListeningRoom } from './_parts/listening-room';
import { loadTask, type TaskParams } from './load-task';

interface ListenPageProps {
  readonly params: Promise<TaskParams>;
}

export async function generateMetadata({ params }: ListenPageProps) {
  return { title: `Listen · ${(await loadTask(params)).task.name}` };
}

export default async function ListenPage({ params }: ListenPageProps) {
  const { dataset, task } = await loadTask(params);
  const { userId } = await requirePerson();
  const roundsHref = `${datasetHref(dataset)}/label`;
  const refusal = refusalOf(task);
  return (
    <>
      <PageHeader
        title={task.name}
        crumbs={[...datasetCrumbs(dataset), { label: 'Label', href: roundsHref }]}
      />
      {refusal ? (
        <EmptyState
          icon={<LockKeyhole />}
          title={refusal}
          actions={
            <>
              <LinkButton href={roundsHref}>All rounds</LinkButton>
              <LinkButton variant="primary" href={`${roundsHref}/${task.id}/results`}>
                Results
              </LinkButton>
            </>
          }
        />
      ) : (
        <ListeningRoom task={task} userId={userId} roundsHref={roundsHref} />
      )}
    </>
  );
}

function refusalOf({ kind, canRate, closedAt }: RatingTaskView): string | null {
  if (kind !== 'ROUND')
    return 'These votes were brought as a table; there is nothing to hear here.';
  if (!canRate) return 'This round is for members of the workspace.';
  return closedAt ? 'This round is closed. The ratings given are kept.' : null;
}
