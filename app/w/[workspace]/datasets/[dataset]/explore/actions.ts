'use server';

import { refreshOverview as refresh } from '@/lib/domain/explore/refresh-overview';
import { overviewInput } from '@/lib/domain/explore/schema';
import { action } from '@/lib/web/action';

export const refreshOverview = action(overviewInput, refresh);
