import type { System } from '../authority';
import { endFetch } from './end-fetch';

/** Gives a fetch up; what has arrived is kept for another try. */
export async function failFetch(
  _system: System,
  { importId, reason }: { importId: string; reason: string },
): Promise<void> {
  await endFetch({ importId, failure: reason });
}
