import type { Player } from './player-store';

const KEY = 'prosodia.sound';

interface SoundSettings {
  readonly rate: number;
  readonly volume: number;
}

function readSettings(): Partial<SoundSettings> {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}) as Partial<SoundSettings>;
  } catch {
    return {}; // no storage, or not ours
  }
}

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** Gives the player the speed and volume of last time, and remembers what it is set to. */
export function keepSoundSettings(player: Player): () => void {
  const { rate, volume } = readSettings();
  if (isWithin(rate, 0.5, 2)) player.setRate(rate);
  if (isWithin(volume, 0, 1)) player.setVolume(volume);
  let kept = player.read();
  return player.subscribe(() => {
    const now = player.read();
    if (now.rate === kept.rate && now.volume === kept.volume) return;
    kept = now;
    try {
      localStorage.setItem(KEY, JSON.stringify({ rate: now.rate, volume: now.volume }));
    } catch {
      // A browser that keeps nothing still plays.
    }
  });
}
