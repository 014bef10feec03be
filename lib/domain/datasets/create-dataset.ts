import type { z } from 'zod';
import { findLicence } from '@/lib/core/licences/find-licence';
import { db } from '@/lib/platform/db';
import { isUniqueViolation } from '@/lib/platform/unique-violation';
import { creatorOf, type Viewer } from '../authority';
import { findEditableWorkspace } from '../workspaces/find-workspace';
import { findCorpus } from './find-corpus';
import { nameTaken } from './name-taken';
import { createDatasetInput } from './schema';

/**
 * An empty dataset with the closed label list of its corpus.
 * @throws AppError `conflict` where the workspace has a dataset of that name
 */
export async function createDataset(
  viewer: Viewer,
  input: z.input<typeof createDatasetInput>,
): Promise<{ datasetId: string }> {
  const { workspaceId, name, corpus: key, sampleRateHz } = createDatasetInput.parse(input);
  const workspace = await findEditableWorkspace(viewer, workspaceId);
  const corpus = findCorpus(key);
  const licence = findLicence(corpus.licence);
  try {
    const { id } = await db().dataset.create({
      data: {
        workspaceId: workspace.id,
        createdById: creatorOf(viewer),
        name,
        corpus: key,
        sampleRateHz,
        licence: corpus.licence,
        licenceUrl: licence?.url,
        commercialUse: licence?.commercialUse,
        consentBasis: 'PUBLISHED_CORPUS',
        citation: corpus.citation,
        sourceUrl: corpus.sourceUrl,
        emotions: { create: corpus.emotions.map((emotion, order) => ({ key: emotion, order })) },
      },
      select: { id: true },
    });
    return { datasetId: id };
  } catch (error) {
    throw isUniqueViolation(error) ? nameTaken() : error;
  }
}
