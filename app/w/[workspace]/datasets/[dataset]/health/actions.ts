'use server';

import { forgetKept as forget } from '@/lib/domain/health/forget-kept';
import { keepClips as keep } from '@/lib/domain/health/keep-clips';
import { requestCheck as request } from '@/lib/domain/health/request-check';
import { healthInput, keepClipsInput } from '@/lib/domain/health/schema';
import { action } from '@/lib/web/action';

export const keepClips = action(keepClipsInput, keep);

export const forgetKept = action(healthInput, forget);

export const requestCheck = action(healthInput, request);
