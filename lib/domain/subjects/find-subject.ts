import type { z } from 'zod';
import { notFound } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { readableSubjects } from './access';
import { type SubjectView, subjectInput } from './schema';

/**
 * The import, feature set, overview, run or dataset of this id, if the viewer may see it.
 * @throws AppError `not_found`
 */
export async function findSubject(
  viewer: Viewer,
  input: z.input<typeof subjectInput>,
): Promise<SubjectView> {
  const { subjectId: id } = subjectInput.parse(input);
  const where = readableSubjects(viewer, id);
  const select = { id: true };
  const [run, featureSet, overview, imported, dataset] = await Promise.all([
    db().run.findFirst({ where: where.run, select }),
    db().featureSet.findFirst({ where: where.featureSet, select }),
    db().featureOverview.findFirst({ where: where.overview, select }),
    db().import.findFirst({ where: where.import, select }),
    db().dataset.findFirst({ where: where.dataset, select }),
  ]);
  if (run) return { id, kind: 'run' };
  if (featureSet) return { id, kind: 'feature-set' };
  if (overview) return { id, kind: 'overview' };
  if (imported) return { id, kind: 'import' };
  if (dataset) return { id, kind: 'dataset' };
  throw notFound('The subject');
}
