'use server';

import { updateActorInput, updateDatasetInput } from '@/lib/domain/datasets/schema';
import { updateActor as changeActor } from '@/lib/domain/datasets/update-actor';
import { updateDataset as change } from '@/lib/domain/datasets/update-dataset';
import { action } from '@/lib/web/action';

export const updateDataset = action(updateDatasetInput, change);

export const updateActor = action(updateActorInput, changeActor);
