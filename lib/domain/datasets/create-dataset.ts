import type { z } from 'zod';
import type { Corpus } from '@/lib/core/corpora/corpus';
import { findLicence } from '@/lib/core/licences/find-licence';
import { db } from '@/lib/platform/db';
import { isUniqueViolation } from '@/lib/platform/unique-violation';
import { creatorOf, type Viewer } from '../authority';
import { findEditableWorkspace } from '../workspaces/find-workspace';
import { findCorpus } from './find-corpus';
import { nameTaken } from './name-taken';
import { createDatasetInput } from './schema';

type Origin = Pick<
  z.output<typeof createDatasetInput>,
  'language' | 'licence' | 'commercialUse' | 'consentBasis'
>;

/** Where the clips come from and what may be done with them, as was said, else as the corpus has it. */
function originOf(corpus: Corpus, said: Origin) {
  const { citation, sourceUrl } = corpus;
  const licence = said.licence ?? corpus.licence;
  const known = findLicence(licence);
  return {
    language: (said.language ?? corpus.language) || null,
    licence: licence || null,
    licenceUrl: known?.url ?? null,
    commercialUse: said.commercialUse ?? corpus.commercialUse,
    consentBasis: said.consentBasis ?? corpus.consentBasis,
    citation,
    sourceUrl,
  };
}

/**
 * An empty dataset with the closed label list of its corpus.
 * @throws AppError `conflict` where the workspace has a dataset of that name
 */
export async function createDataset(
  viewer: Viewer,
  input: z.input<typeof createDatasetInput>,
): Promise<{ datasetId: string }> {
  const {
    workspaceId,
    name,
    corpus: key,
    sampleRateHz,
    ...origin
  } = createDatasetInput.parse(input);
  const workspace = await findEditableWorkspace(viewer, workspaceId);
  const corpus = findCorpus(key);
  try {
    const { id } = await db().dataset.create({
      data: {
        workspaceId: workspace.id,
        createdById: creatorOf(viewer),
        name,
        corpus: key,
        sampleRateHz,
        ...originOf(corpus, origin),
        emotions: { create: corpus.emotions.map((emotion, order) => ({ key: emotion, order })) },
      },
      select: { id: true },
    });
    return { datasetId: id };
  } catch (error) {
    throw isUniqueViolation(error) ? nameTaken() : error;
  }
}
