import type { ImportedVotes } from '@/lib/domain/ratings/schema';
import type { ActionFailure, ActionResult } from '@/lib/web/action-result';

export type VotesAnswer = ActionResult<ImportedVotes>;

const failure = (message: string, fields: Record<string, string> = {}): ActionFailure => ({
  ok: false,
  code: 'invalid',
  message,
  fields,
});

/** Sends a table of votes as it is; the server reads it whole or keeps nothing. */
export async function sendVotes(
  datasetId: string,
  name: string,
  file: FormDataEntryValue | null,
): Promise<VotesAnswer> {
  if (!(file instanceof File) || file.size === 0) {
    return failure('Choose a table first.', { csv: 'Choose a file.' });
  }
  try {
    const query = new URLSearchParams({ name });
    const response = await fetch(`/api/datasets/${datasetId}/votes?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: file,
    });
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, value: body as ImportedVotes };
    return { ok: false, ...(body as Omit<ActionFailure, 'ok'>) };
  } catch {
    return failure(
      'The table could not be sent; nothing was kept. Check the connection and try again.',
    );
  }
}
