import type { ListeningQueue, RatingItemView } from '@/lib/domain/ratings/schema';

/** What a listener said of one clip. */
export interface Answer {
  readonly label: string;
  readonly confidence: number | null;
  readonly reactionMs: number | null;
  readonly replays: number;
}

/** Something the listener did that the server has not confirmed yet. */
export type Operation =
  | { readonly kind: 'rate'; readonly item: RatingItemView; readonly answer: Answer }
  | { readonly kind: 'undo'; readonly item: RatingItemView };

/** The queue as it will be once the server has done what is still on its way, in that order. */
export function projectQueue(server: ListeningQueue, outbox: readonly Operation[]): ListeningQueue {
  let { items, rated, remaining } = server;
  const past = server.last ? [server.last] : [];
  for (const operation of outbox) {
    const { item } = operation;
    const others = items.filter(({ id }) => id !== item.id);
    if (operation.kind === 'rate') {
      items = others;
      past.push({ item, label: operation.answer.label });
      rated += 1;
      remaining = Math.max(0, remaining - 1);
    } else {
      items = [item, ...others];
      past.pop();
      rated -= 1;
      remaining += 1;
    }
  }
  return { items, rated, remaining, last: past.at(-1) ?? null };
}
