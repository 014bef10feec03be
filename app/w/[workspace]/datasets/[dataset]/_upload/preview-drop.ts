import type { ClipName, ParsedClipName } from '@/lib/core/corpora/corpus';
import { inEmotionOrder } from '@/lib/core/emotions';

/** One file of a drop, loose or inside an archive. */
export interface Candidate {
  readonly path: string;
  /** as its first bytes tell; empty inside an archive */
  readonly format: string;
  /** why it will be refused, where that shows already */
  readonly problem: string | null;
}

export interface PreviewRow {
  readonly path: string;
  readonly clip: ClipName;
  readonly format: string;
}

export interface SetAside {
  readonly path: string;
  readonly reason: string;
  /** whether it may be sound, so that a label is all that is missing */
  readonly isSound: boolean;
}

export interface DropPreview {
  readonly clips: number;
  readonly actors: number;
  readonly emotions: readonly { readonly key: string; readonly count: number }[];
  /** the recognised files */
  readonly rows: readonly PreviewRow[];
  /** names outside the rule, and files that cannot be sound; reported by the import, never guessed */
  readonly aside: readonly SetAside[];
  /** files that a person took out */
  readonly leftOut: readonly string[];
  /** files that are no audio by their name and stay where they are */
  readonly left: readonly string[];
  /** recognised files whose name came before; if their bytes are equal too, they are stored once */
  readonly repeatedNames: number;
}

interface PreviewOptions {
  /** the corpus's rule, or the table's */
  readonly parse: (path: string) => ParsedClipName;
  readonly left: readonly string[];
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What an import of these files will find, told before anything is sent. */
export function previewDrop(
  candidates: readonly Candidate[],
  options: PreviewOptions,
): DropPreview {
  const { parse, left } = options;
  const rows: PreviewRow[] = [];
  const aside: SetAside[] = [];
  const leftOut: string[] = [];
  for (const { path, format, problem } of candidates) {
    const parsed = parse(path);
    if (problem !== null) aside.push({ path, reason: problem, isSound: false });
    else if (parsed.ok) rows.push({ path, clip: parsed.clip, format });
    else if (parsed.isLeftOut) leftOut.push(path);
    else aside.push({ path, reason: parsed.reason, isSound: true });
  }
  const counts = new Map<string, number>();
  for (const { clip } of rows) counts.set(clip.emotion, (counts.get(clip.emotion) ?? 0) + 1);
  const emotions = inEmotionOrder([...counts.keys()]);
  return {
    clips: rows.length,
    actors: new Set(rows.map(({ clip }) => clip.actorLabel)).size,
    emotions: emotions.map((key) => ({ key, count: counts.get(key) ?? 0 })),
    rows,
    aside,
    leftOut,
    left,
    repeatedNames: rows.length - new Set(rows.map(({ path }) => baseName(path))).size,
  };
}
