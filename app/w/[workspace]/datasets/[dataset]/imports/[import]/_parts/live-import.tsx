'use client';

import { useLive } from '@/app/_shell/use-live';

/** Keeps the page up to date while the import runs. */
export function LiveImport({ importId, active }: { importId: string; active: boolean }) {
  useLive(importId, active);
  return null;
}
