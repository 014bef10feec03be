'use client';

import { useLive } from '@/app/_shell/use-live';

/** Keeps the page in step with a run or feature set while it changes by itself. */
export function LiveRefresh({ subjectId, active }: { subjectId: string; active: boolean }) {
  useLive(subjectId, active);
  return null;
}
