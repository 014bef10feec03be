import type { ClipFilter, ClipWindow } from '@/lib/domain/clips/schema';
import { clipsHref } from './clip-query';
import type { FetchWindow } from './clip-window-store';

const OFFLINE = 'The list could not be loaded further. Check the connection and try again.';

/** Asks for windows of one list. */
export const windowsOf =
  (datasetId: string, filter: ClipFilter): FetchWindow =>
  async (window, signal) => {
    const href = clipsHref(`/api/datasets/${datasetId}/clips`, filter, { window });
    const response = await fetch(href, { signal }).catch((error: unknown) => {
      throw signal.aborted ? error : new Error(OFFLINE);
    });
    if (response.ok) return (await response.json()) as ClipWindow;
    const failure = (await response.json().catch(() => null)) as { message?: string } | null;
    throw new Error(failure?.message ?? OFFLINE);
  };
