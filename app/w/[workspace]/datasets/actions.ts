'use server';

import { createDataset as create } from '@/lib/domain/datasets/create-dataset';
import { deleteDataset as remove } from '@/lib/domain/datasets/delete-dataset';
import { createDatasetInput, datasetInput } from '@/lib/domain/datasets/schema';
import { action } from '@/lib/web/action';

export const createDataset = action(createDatasetInput, create);

export const deleteDataset = action(datasetInput, remove);
