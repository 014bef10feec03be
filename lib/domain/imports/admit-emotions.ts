import { AppError } from '@/lib/core/app-error';
import { inEmotionOrder } from '@/lib/core/emotions';
import type { Transaction } from '@/lib/platform/db';
import { findCorpus } from '../datasets/find-corpus';

/**
 * Makes sure that a dataset has the emotions which an import will use. A published corpus has a closed
 * list; own recordings bring theirs, and later imports may add to it.
 * @throws AppError `invalid` for an emotion that the corpus does not have
 */
export async function admitEmotions(
  tx: Transaction,
  datasetId: string,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  // Two imports at once must not give one place of the list to two emotions.
  await tx.$executeRaw`select 1 from "Dataset" where id = ${datasetId} for no key update`;
  const { corpus: id, emotions } = await tx.dataset.findUniqueOrThrow({
    where: { id: datasetId },
    select: { corpus: true, emotions: true },
  });
  const known = new Set(emotions.map(({ key }) => key));
  const missing = inEmotionOrder(keys.filter((key) => !known.has(key)));
  if (missing.length === 0) return;
  const corpus = findCorpus(id);
  if (corpus.labelsFrom === 'file-names') {
    const words = missing.map((key) => `“${key}”`).join(', ');
    const message = `${corpus.name} has no emotion ${words}. Choose one of its list.`;
    throw new AppError('invalid', message);
  }
  const first = Math.max(-1, ...emotions.map(({ order }) => order)) + 1;
  await tx.emotion.createMany({
    data: missing.map((key, i) => ({ datasetId, key, order: first + i })),
  });
}
