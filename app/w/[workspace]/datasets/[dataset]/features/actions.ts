'use server';

import { requestFeatures as request } from '@/lib/domain/feature-sets/request-features';
import { requestFeaturesInput } from '@/lib/domain/feature-sets/schema';
import { action } from '@/lib/web/action';

export const requestFeatures = action(requestFeaturesInput, request);
