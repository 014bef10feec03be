import { db } from '@/lib/platform/db';

/** What the clips of a dataset are labelled with, in the order in which lists show it. */
export interface Labels {
  readonly emotions: readonly { readonly id: string; readonly key: string }[];
  readonly actors: readonly {
    readonly id: string;
    readonly label: string;
    readonly gender: 'FEMALE' | 'MALE' | 'OTHER' | null;
  }[];
}

/** Emotions in the order of the dataset's list, actors by label, numbers within it as numbers. */
export async function readLabels(datasetId: string): Promise<Labels> {
  const [emotions, actors] = await Promise.all([
    db().emotion.findMany({
      where: { datasetId },
      select: { id: true, key: true },
      orderBy: { order: 'asc' },
    }),
    db().actor.findMany({
      where: { datasetId },
      select: { id: true, label: true, gender: true },
    }),
  ]);
  const collator = new Intl.Collator('en', { numeric: true });
  return { emotions, actors: actors.sort((a, b) => collator.compare(a.label, b.label)) };
}
