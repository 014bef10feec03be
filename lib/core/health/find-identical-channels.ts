import type { Finding } from './finding';
import { type HealthData, openClips } from './health-data';
import { sayCount, sayDoing, sayPercent } from './say-figures';

/** Files of several channels that all hold the same. */
export function findIdenticalChannels(data: HealthData): Finding | null {
  const twice = openClips(data, 'identical-channels').filter((clip) => clip.identicalChannels);
  if (twice.length === 0) return null;
  const mono = data.clips.filter(({ channels }) => channels === 1).length;
  const share = twice.length / data.clips.length;
  const isMixed = mono > 0;
  return {
    kind: 'identical-channels',
    severity: 'info',
    weight: share,
    says: `${sayDoing(twice.length, 'file', 'have')} several channels that are alike (${sayPercent(share)})${isMixed ? `, among ${sayCount(mono, 'mono file')}` : ''}.`,
    cost: `None here: clips are mixed to mono, which of equal channels gives the channel itself.${isMixed ? ' A program that takes the first channel and one that adds them would find these clips 6 dB apart.' : ''}`,
    advice: 'Nothing to do. Say so where the files are handed on.',
    clips: twice.map(({ id, channels }) => ({ clipId: id, note: `${channels} equal channels` })),
  };
}
