import type { System } from '../authority';
import { endImport } from './end-import';

/** Gives an import up; the clips that it has brought in stay. */
export async function failImport(
  _system: System,
  { importId, reason }: { importId: string; reason: string },
): Promise<void> {
  await endImport(importId, { status: 'FAILED', failure: reason });
}
