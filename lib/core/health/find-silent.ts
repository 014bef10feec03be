import type { Finding } from './finding';
import { type HealthClip, type HealthData, openClips } from './health-data';
import { sayDoing, sayEmotions, sayPercent } from './say-figures';

/**
 * Whether nothing is heard: no block lies above the absolute gate of ITU-R BS.1770-4, −70 LUFS. A
 * clip that was not measured is not called silent.
 */
const isSilent = ({ rmsDbfs, loudnessLufs, peakDbfs }: HealthClip): boolean =>
  rmsDbfs === null || (peakDbfs !== null && loudnessLufs === null);

const noteOf = ({ rmsDbfs }: HealthClip): string =>
  rmsDbfs === null ? 'digital silence' : `below −70 LUFS; RMS ${rmsDbfs.toFixed(1)} dBFS`;

/** Clips in which nothing is heard. */
export function findSilent(data: HealthData): Finding | null {
  const silent = openClips(data, 'silent').filter(isSilent);
  if (silent.length === 0) return null;
  const share = silent.length / data.clips.length;
  const emotions = [...new Set(silent.map(({ emotion }) => emotion))];
  return {
    kind: 'silent',
    severity: 'warning',
    weight: share,
    says: `${sayDoing(silent.length, 'clip', 'hold')} no sound that could be heard.`,
    cost: `In training they teach that silence is ${sayEmotions(emotions)}; in a test no model can be right about them but by luck: up to ${sayPercent(share)} of the accuracy.`,
    advice: 'Listen to them, and exclude what holds no speech.',
    clips: silent.map((clip) => ({ clipId: clip.id, note: noteOf(clip) })),
  };
}
