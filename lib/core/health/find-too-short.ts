import type { Finding } from './finding';
import { type HealthData, openClips } from './health-data';
import { sayDoing, sayPercent } from './say-figures';

/** Two or three syllables of read speech. */
const SHORTEST_SEC = 0.5;

/** Clips too short to hold an expression. */
export function findTooShort(data: HealthData): Finding | null {
  const short = openClips(data, 'too-short')
    .filter(({ durationSec }) => durationSec < SHORTEST_SEC)
    .sort((a, b) => a.durationSec - b.durationSec);
  if (short.length === 0) return null;
  const share = short.length / data.clips.length;
  return {
    kind: 'too-short',
    severity: share >= 0.01 ? 'warning' : 'info',
    weight: share,
    says: `${sayDoing(short.length, 'clip', 'last')} less than ${SHORTEST_SEC} s; the shortest ${short[0].durationSec.toFixed(2)} s.`,
    cost: `${sayPercent(share)} of the clips are padded with silence to more than half of what a model sees, and their length alone may tell them apart.`,
    advice: 'Listen to them: exclude cut-off recordings, keep what is a whole utterance.',
    clips: short.map(({ id, durationSec }) => ({
      clipId: id,
      note: `${durationSec.toFixed(2)} s`,
    })),
  };
}
