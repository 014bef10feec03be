import type { ClipName, ParsedClipName } from '../corpora/corpus';
import { nameClip } from '../corpora/name-clip';

/** What a person says of one file instead of its name or row; absent fields stay as they were read. */
export type ClipCorrection = Partial<Omit<ClipName, 'attributes'>> & {
  /** the file is not imported */
  readonly isLeftOut?: true;
};

/** Corrections by the file's path in the import. */
export type Corrections = Readonly<Record<string, ClipCorrection>>;

const LEFT_OUT = 'It was taken out of the import by hand.';

/**
 * What was read of a file, with a person's corrections. A file that was kept aside is taken in once
 * both its actor and its emotion are said.
 */
export function correctClip(parsed: ParsedClipName, correction?: ClipCorrection): ParsedClipName {
  if (!correction) return parsed;
  const { isLeftOut, ...said } = correction;
  if (isLeftOut) return { ok: false, reason: LEFT_OUT, isLeftOut };
  if (parsed.ok) return { ok: true, clip: { ...parsed.clip, ...said } };
  const { actorLabel, emotion } = said;
  return actorLabel && emotion ? nameClip({ ...said, actorLabel, emotion }) : parsed;
}
