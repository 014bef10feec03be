'use server';

import { closeTask as close } from '@/lib/domain/ratings/close-task';
import { createTask as create } from '@/lib/domain/ratings/create-task';
import { deleteTask as remove } from '@/lib/domain/ratings/delete-task';
import { nextItem as next } from '@/lib/domain/ratings/next-item';
import { rateClip as remark } from '@/lib/domain/ratings/rate-clip';
import { rateItem as rate } from '@/lib/domain/ratings/rate-item';
import {
  closeTaskInput,
  createTaskInput,
  itemInput,
  nextItemInput,
  rateClipInput,
  rateItemInput,
  taskInput,
} from '@/lib/domain/ratings/schema';
import { undoRating as undo } from '@/lib/domain/ratings/undo-rating';
import { action } from '@/lib/web/action';

export const createTask = action(createTaskInput, create);

export const closeTask = action(closeTaskInput, close);

export const deleteTask = action(taskInput, remove);

export const nextItem = action(nextItemInput, next);

export const rateItem = action(rateItemInput, rate);

export const undoRating = action(itemInput, undo);

export const rateClip = action(rateClipInput, remark);
