'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { Button } from '@/app/_ui/button';
import { ConfirmButton } from '@/app/_ui/confirm-button';
import { formatCount } from '@/app/_ui/format';
import type { RatingTaskView } from '@/lib/domain/ratings/schema';
import type { ActionResult } from '@/lib/web/action-result';
import { closeTask, deleteTask } from '../actions';

/** Ends a round, opens it again, deletes it. */
export function RoundControls({ task }: { task: RatingTaskView }) {
  const router = useRouter();
  const { id: taskId, closedAt, name, ratings } = task;
  const act = async (done: Promise<ActionResult<void>>): Promise<void> => {
    const answer = await done;
    if (!answer.ok) toast.error(answer.message);
    router.refresh();
  };
  return (
    <>
      {task.kind === 'ROUND' && (
        <Button
          size="sm"
          onClick={() => void act(closeTask({ taskId, closed: closedAt === null }))}
        >
          {closedAt ? 'Open again' : 'Close'}
        </Button>
      )}
      <ConfirmButton
        size="sm"
        variant="ghost"
        label="Delete"
        title={`Delete “${name}”?`}
        confirmLabel="Delete the round"
        onConfirm={() => act(deleteTask({ taskId }))}
      >
        Its {formatCount(ratings)} ratings are deleted with it and cannot be brought back. The clips
        and their intended labels stay.
      </ConfirmButton>
    </>
  );
}
