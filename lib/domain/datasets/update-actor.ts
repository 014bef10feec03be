import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db, type Transaction } from '@/lib/platform/db';
import type { Actor } from '@/lib/platform/generated/prisma/client';
import { isUniqueViolation } from '@/lib/platform/unique-violation';
import type { Viewer } from '../authority';
import { findEditableActor } from './find-actor';
import { updateActorInput } from './schema';
import { touchDataset } from './touch-dataset';

function refuseLabel(message: string): AppError {
  return new AppError('conflict', message, { label: message });
}

/** A version's hash counts the labels of its actors; one that is renamed would belie it. */
async function refuseFrozen(tx: Transaction, { id }: Actor): Promise<void> {
  const frozen = await tx.versionClip.findFirst({ where: { actorId: id } });
  if (!frozen) return;
  throw refuseLabel(
    'A frozen version holds this actor under that label, so it stays. Gender and age can change.',
  );
}

/**
 * Changes what is known of a person.
 * @throws AppError `conflict` for a label that another actor has, or that a frozen version holds
 */
export async function updateActor(
  viewer: Viewer,
  input: z.input<typeof updateActorInput>,
): Promise<void> {
  const { actorId, ...data } = updateActorInput.parse(input);
  const actor = await findEditableActor(viewer, actorId);
  try {
    await db().$transaction(async (tx) => {
      await touchDataset(tx, actor.datasetId);
      if (data.label !== actor.label) await refuseFrozen(tx, actor);
      await tx.actor.update({ where: { id: actor.id }, data });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw refuseLabel(`Another actor of this dataset is called “${data.label}”.`);
  }
}
