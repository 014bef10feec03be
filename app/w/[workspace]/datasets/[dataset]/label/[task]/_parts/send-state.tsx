import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { ListeningState } from './listening-store';

interface SendStateProps {
  readonly state: ListeningState;
  onRetry(): void;
  onDismiss(): void;
}

const waiting = (pending: number): string =>
  pending === 0
    ? 'Nothing of yours waits to be sent.'
    : `${pending === 1 ? 'One answer is' : `${pending} answers are`} kept in this browser and sent as soon as possible; go on listening.`;

/** Says when answers do not reach the server, what is kept, and what to do. */
export function SendState({ state, onRetry, onDismiss }: SendStateProps) {
  const { trouble, pending } = state;
  if (!trouble) return null;
  if (trouble.kind === 'refused') {
    return (
      <Notice
        tone="danger"
        title={trouble.message}
        actions={
          <Button size="sm" onClick={onDismiss}>
            Understood
          </Button>
        }
      />
    );
  }
  return (
    <Notice
      tone="warning"
      title={trouble.message}
      actions={
        <Button size="sm" onClick={onRetry}>
          Send now
        </Button>
      }
    >
      {waiting(pending)}
    </Notice>
  );
}
