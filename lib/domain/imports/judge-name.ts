import { isAudioName } from '@/lib/core/audio/is-audio-name';
import type { ClipName, ParsedClipName } from '@/lib/core/corpora/corpus';
import type { ImportOutcome } from './schema';

const ARCHIVE = /\.(zip|7z|rar|gz|tgz|tar|bz2|xz)$/i;

export const NESTED_ARCHIVE =
  'An archive inside of what was brought is not opened. Import it by itself.';

export type JudgedName =
  | { readonly ok: true; readonly clip: ClipName }
  | { readonly ok: false; readonly outcome: ImportOutcome; readonly reason: string };

/** What is known of a file, or what becomes of it without reading it. */
export function judgeName(label: (path: string) => ParsedClipName, path: string): JudgedName {
  if (ARCHIVE.test(path)) return { ok: false, outcome: 'REFUSED', reason: NESTED_ARCHIVE };
  const parsed = label(path);
  if (parsed.ok) return parsed;
  if (parsed.isLeftOut) return { ok: false, outcome: 'LEFT_OUT', reason: parsed.reason };
  const reason = isAudioName(path) ? parsed.reason : 'This is not an audio file.';
  return { ok: false, outcome: 'UNPARSED', reason };
}
