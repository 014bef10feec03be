import { emotionLabel } from '../emotions';
import type { Finding, FindingClip } from './finding';
import { type HealthClip, type HealthData, openClips } from './health-data';
import { sayDoing } from './say-figures';

function groupByPath(clips: readonly HealthClip[]): HealthClip[][] {
  const groups = new Map<string, HealthClip[]>();
  for (const clip of clips) {
    const group = groups.get(clip.path);
    if (group) group.push(clip);
    else groups.set(clip.path, [clip]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const labelsOf = ({ emotion, actor }: HealthClip): string =>
  `${emotionLabel(emotion).word}, actor ${actor}`;

/** Different recordings under one path: most often a file and the mended version of it. */
export function findSamePaths(data: HealthData): Finding | null {
  const groups = groupByPath(openClips(data, 'same-paths'));
  if (groups.length === 0) return null;
  const differing = groups.filter((group) => new Set(group.map(labelsOf)).size > 1).length;
  return {
    kind: 'same-paths',
    severity: differing > 0 ? 'danger' : 'warning',
    weight: groups.length / data.clips.length,
    says: `${sayDoing(groups.length, 'path', 'stand')} for several recordings${differing > 0 ? `, ${differing} of them with different labels` : ''}.`,
    cost: 'What was meant to replace a recording stands beside it: both are trained on, and their labels may contradict each other.',
    advice: 'Keep the recording that is right, and exclude the other.',
    clips: groups.flatMap((group, index) =>
      group.map((clip): FindingClip => ({ clipId: clip.id, note: labelsOf(clip), group: index })),
    ),
  };
}
