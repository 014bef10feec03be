import { emotionLabel } from '../emotions';
import type { Finding, FindingClip } from './finding';
import { type HealthClip, type HealthData, openClips, type RepeatedFile } from './health-data';
import { sayCount, sayPercent } from './say-figures';

function contradictionOf(clip: HealthClip, file: RepeatedFile): string | null {
  const other = [
    file.emotion !== null && file.emotion !== clip.emotion
      ? `${emotionLabel(file.emotion).word} instead of ${emotionLabel(clip.emotion).word}`
      : null,
    file.actor !== null && file.actor !== clip.actor
      ? `actor ${file.actor} instead of ${clip.actor}`
      : null,
  ].filter((words) => words !== null);
  return other.length > 0 ? `${file.path} says ${other.join(' and ')}` : null;
}

/** One recording, brought under two labels. */
export function findContradictions(data: HealthData): Finding | null {
  const clipOf = new Map(openClips(data, 'contradictions').map((clip) => [clip.id, clip]));
  const notes = new Map<string, string>();
  for (const file of data.repeated) {
    const clip = clipOf.get(file.clipId);
    const note = clip && contradictionOf(clip, file);
    if (note && !notes.has(clip.id)) notes.set(clip.id, note);
  }
  if (notes.size === 0) return null;
  const clips = [...notes].map(([clipId, note]): FindingClip => ({ clipId, note }));
  const share = clips.length / data.clips.length;
  return {
    kind: 'contradictions',
    severity: 'danger',
    weight: share,
    says: `${sayCount(clips.length, 'recording')} came under two labels; the one that came first is kept.`,
    cost: `One of the two is wrong: no model can be right about both, and up to ${sayPercent(share)} of the labels may be the wrong ones.`,
    advice: 'Listen, and give each the label it deserves; exclude what cannot be decided.',
    clips,
  };
}
