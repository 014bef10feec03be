import { type Batch, type BatchPlace, type BatchTask, prepareBatch } from './prepare-batch';

/** Makes the batches of a task, on this thread or on others. */
export interface BatchPreparer {
  /** How many batches are made while a step is computed. */
  readonly ahead: number;
  readonly prepare: (place: BatchPlace) => Promise<Batch>;
}

/** Makes each batch when it is asked for, on this thread. */
export const prepareHere = (task: BatchTask): BatchPreparer => ({
  ahead: 0,
  prepare: async (place) => prepareBatch(task, place),
});

/** The batches of an epoch, in order; up to `ahead` further ones are being made meanwhile. */
export async function* batchesOf(
  { ahead, prepare }: BatchPreparer,
  places: readonly BatchPlace[],
): AsyncGenerator<Batch> {
  const begun: Promise<Batch>[] = [];
  const begin = (): void => {
    const batch = prepare(places[begun.length]);
    // Whoever asks for it hears of a failure; one that nobody asks for any more is no news.
    batch.catch(() => undefined);
    begun.push(batch);
  };
  for (let at = 0; at < places.length; at++) {
    while (begun.length < places.length && begun.length <= at + ahead) begin();
    yield await begun[at];
    delete begun[at];
  }
}
