import { countBy } from './count-by';
import type { Finding } from './finding';
import { type HealthData, openClips } from './health-data';
import { sayCount, sayDoing, sayNames, sayPercent } from './say-figures';

/** A random split into 70, 15 and 15 % parts two equal files in this share of cases. */
const PARTED_AT_RANDOM = 1 - (0.7 ** 2 + 2 * 0.15 ** 2);

/** Files that repeat a recording of the dataset; it is kept once, and that is all right. */
export function findDuplicateFiles(data: HealthData): Finding | null {
  const { repeated } = data;
  const pathsOf = new Map<string, string[]>();
  for (const { clipId, path } of repeated) {
    const paths = pathsOf.get(clipId);
    if (paths) paths.push(path);
    else pathsOf.set(clipId, [path]);
  }
  const clips = openClips(data, 'duplicate-files').filter(({ id }) => pathsOf.has(id));
  if (clips.length === 0) return null;
  const ids = new Set(clips.map(({ id }) => id));
  const files = repeated.filter(({ clipId }) => ids.has(clipId));
  const perClip = countBy(files, ({ clipId }) => clipId);
  const all = data.clips.length + files.length;
  return {
    kind: 'duplicate-files',
    severity: 'info',
    weight: files.length / all,
    says: `${sayDoing(files.length, 'file', 'repeat')} ${clips.length === 1 ? 'a recording' : sayCount(clips.length, 'recording')} of the dataset; each recording is kept once.`,
    cost: `None here. Kept twice, ${sayPercent(files.length / all)} of the files would be copies, and a random split of 70/15/15 would tear ${sayPercent(PARTED_AT_RANDOM)} of the pairs apart: tested on what was trained on.`,
    advice: 'Nothing to do. Say in a paper how many distinct recordings there are.',
    clips: clips.map(({ id }) => ({
      clipId: id,
      note: `${sayCount(perClip.get(id) ?? 0, 'further file')}: ${sayNames(pathsOf.get(id) ?? [], 3)}`,
    })),
  };
}
