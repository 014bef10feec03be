'use server';

import { excludeClips as exclude } from '@/lib/domain/clips/exclude-clips';
import { relabelClip as relabel } from '@/lib/domain/clips/relabel-clip';
import { relabelClips as relabelMany } from '@/lib/domain/clips/relabel-clips';
import { restoreClips as restore } from '@/lib/domain/clips/restore-clips';
import {
  excludeClipsInput,
  relabelClipInput,
  relabelClipsInput,
  restoreClipsInput,
} from '@/lib/domain/clips/schema';
import { action } from '@/lib/web/action';

export const relabelClip = action(relabelClipInput, relabel);

export const relabelClips = action(relabelClipsInput, relabelMany);

export const excludeClips = action(excludeClipsInput, exclude);

export const restoreClips = action(restoreClipsInput, restore);
