'use server';

import { freezeDataset as freeze } from '@/lib/domain/versions/freeze-dataset';
import { freezeDatasetInput } from '@/lib/domain/versions/schema';
import { action } from '@/lib/web/action';

export const freezeDataset = action(freezeDatasetInput, freeze);
