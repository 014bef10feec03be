import { AppError } from '@/lib/core/app-error';
import type { Transaction } from '@/lib/platform/db';

/**
 * A label of the dataset's closed list.
 * @throws AppError `invalid` for a label that the dataset lacks
 */
export async function findEmotion(
  tx: Transaction,
  datasetId: string,
  key: string,
): Promise<string> {
  const found = await tx.emotion.findUnique({ where: { datasetId_key: { datasetId, key } } });
  if (found) return found.id;
  const message = `“${key}” is not a label of this dataset. Choose one of its list.`;
  throw new AppError('invalid', message, { emotion: message });
}

/**
 * One of the dataset's actors.
 * @throws AppError `invalid` for an actor that the dataset lacks
 */
export async function findActor(
  tx: Transaction,
  datasetId: string,
  label: string,
): Promise<string> {
  const found = await tx.actor.findUnique({ where: { datasetId_label: { datasetId, label } } });
  if (found) return found.id;
  const message = `The dataset has no actor “${label}”. Choose one of its actors, or make a new one.`;
  throw new AppError('invalid', message, { actor: message });
}

/** One of the dataset's actors, made where it has none of that label. */
export async function findOrCreateActor(
  tx: Transaction,
  datasetId: string,
  label: string,
): Promise<string> {
  const where = { datasetId_label: { datasetId, label } };
  const { id } = await tx.actor.upsert({ where, create: { datasetId, label }, update: {} });
  return id;
}
