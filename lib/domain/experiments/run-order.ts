import type { Prisma } from '@/lib/platform/generated/prisma/client';

/** How an experiment's runs are listed, and which of them is the first. */
export const RUN_ORDER: Prisma.RunOrderByWithRelationInput[] = [{ seed: 'asc' }, { fold: 'asc' }];
