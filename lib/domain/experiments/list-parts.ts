import { db } from '@/lib/platform/db';
import type { Experiment } from '@/lib/platform/generated/prisma/client';
import { UTTERANCE_SPEC_ID } from '../feature-sets/utterance-spec-id';
import { listVersionClips, type VersionedClip } from './list-version-clips';

type PartName = 'train' | 'validation' | 'test';
const NAMES = { TRAIN: 'train', VALIDATION: 'validation', TEST: 'test' } as const;

export interface PartClip extends VersionedClip {
  readonly part: PartName;
  /** of its features; null where the extraction failed */
  readonly storageKey: string | null;
  readonly failure: string | null;
  /** its utterance vector; null where it has none of the present version */
  readonly utterance: readonly number[] | null;
}

/** The clips of a fold of an experiment with the part that each plays and where its features are. */
export async function listParts(
  experiment: Pick<Experiment, 'versionId' | 'splitPlanId' | 'featureSetId'>,
  fold: number,
): Promise<PartClip[]> {
  const { versionId, splitPlanId, featureSetId } = experiment;
  const [clips, parts, values] = await Promise.all([
    listVersionClips(versionId),
    db().splitPart.findMany({ where: { splitPlanId, fold }, select: { clipId: true, part: true } }),
    db().featureValue.findMany({
      where: { featureSetId, clip: { versionRows: { some: { versionId } } } },
      select: {
        clipId: true,
        storageKey: true,
        failure: true,
        utterance: true,
        utteranceSpec: true,
      },
    }),
  ]);
  const partOf = new Map(parts.map(({ clipId, part }) => [clipId, NAMES[part]]));
  const featuresOf = new Map(values.map((value) => [value.clipId, value]));
  return clips.flatMap((clip) => {
    const part = partOf.get(clip.clipId);
    const value = featuresOf.get(clip.clipId);
    const { storageKey = null, failure = null } = value ?? {};
    const utterance = value?.utteranceSpec === UTTERANCE_SPEC_ID ? value.utterance : null;
    return part ? [{ ...clip, part, storageKey, failure, utterance }] : [];
  });
}
