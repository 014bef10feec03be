import type { ClipName, Corpus } from '@/lib/core/corpora/corpus';
import type { ImportOutcome } from './schema';

const AUDIO = /\.(wav|wave|flac|mp3|m4a|mp4|aac|ogg|oga|opus|aiff?|aifc|wma|webm|amr|au|snd)$/i;
const ARCHIVE = /\.(zip|7z|rar|gz|tgz|tar|bz2|xz)$/i;

export const NESTED_ARCHIVE =
  'An archive inside of what was brought is not opened. Import it by itself.';

export type JudgedName =
  | { readonly ok: true; readonly clip: ClipName }
  | { readonly ok: false; readonly outcome: ImportOutcome; readonly reason: string };

/** What a file's name says by the corpus's rule, or what becomes of the file without reading it. */
export function judgeName(corpus: Corpus, path: string): JudgedName {
  if (ARCHIVE.test(path)) return { ok: false, outcome: 'REFUSED', reason: NESTED_ARCHIVE };
  const parsed = corpus.parse(path);
  if (parsed.ok) return parsed;
  const reason = AUDIO.test(path) ? parsed.reason : 'This is not an audio file.';
  return { ok: false, outcome: 'UNPARSED', reason };
}
