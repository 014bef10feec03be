'use server';

import { createLabelMap as create } from '@/lib/domain/label-maps/create-label-map';
import { deleteLabelMap as remove } from '@/lib/domain/label-maps/delete-label-map';
import {
  createLabelMapInput,
  labelMapInput,
  updateLabelMapInput,
} from '@/lib/domain/label-maps/schema';
import { updateLabelMap as update } from '@/lib/domain/label-maps/update-label-map';
import { action } from '@/lib/web/action';

export const createLabelMap = action(createLabelMapInput, create);

export const updateLabelMap = action(updateLabelMapInput, update);

export const deleteLabelMap = action(labelMapInput, remove);
