import { describe, expect, it, vi } from 'vitest';
import { createPlayer } from '@/app/_audio/player-store';

/** An audio element that says what it was told, and plays when the test says so. */
function fakeAudio(play: () => Promise<void> = async () => undefined) {
  const listeners = new Map<string, () => void>();
  const audio = {
    src: '',
    currentTime: 0,
    duration: 4,
    playbackRate: 1,
    volume: 1,
    error: null as MediaError | null,
    play: vi.fn(play),
    pause: vi.fn(),
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
  };
  return { audio: audio as never, raw: audio, emit: (name: string) => listeners.get(name)?.() };
}

const source = (clipId: string) => `/audio/${clipId}`;

describe('createPlayer', () => {
  it('plays, pauses and goes on with the same clip without loading it again', () => {
    const { audio, raw, emit } = fakeAudio();
    const player = createPlayer(audio, source);
    player.toggle('a');
    expect(player.read()).toMatchObject({ clipId: 'a', status: 'loading' });
    emit('playing');
    expect(raw.src).toBe('/audio/a');
    raw.src = 'unchanged';
    player.toggle('a');
    expect(player.read().status).toBe('paused');
    player.toggle('a');
    expect(raw.src).toBe('unchanged');
    expect(raw.play).toHaveBeenCalledTimes(2);
  });

  it('lets only the newest clip sound', () => {
    const { audio, raw, emit } = fakeAudio();
    const player = createPlayer(audio, source);
    player.toggle('a');
    emit('playing');
    raw.currentTime = 2;
    emit('timeupdate');
    expect(player.read().share).toBe(0.5);
    player.toggle('b');
    expect(raw.src).toBe('/audio/b');
    expect(player.read()).toMatchObject({ clipId: 'b', share: 0 });
  });

  it('says why a clip cannot be heard and tries again on the next press', () => {
    const { audio, raw, emit } = fakeAudio();
    const player = createPlayer(audio, source);
    player.toggle('a');
    raw.error = { code: 3 } as MediaError;
    emit('error');
    expect(player.read().failure).toMatch(/could not decode/);
    raw.src = 'stale';
    player.toggle('a');
    expect(raw.src).toBe('/audio/a');
    expect(player.read().failure).toBeNull();
  });

  it('tells a refused start from one that a newer press ended', async () => {
    const errors = [new DOMException('', 'AbortError'), new DOMException('', 'NotAllowedError')];
    const { audio } = fakeAudio(async () => {
      throw errors.shift();
    });
    const player = createPlayer(audio, source);
    player.toggle('a');
    await Promise.resolve();
    await Promise.resolve();
    expect(player.read().failure).toBeNull();
    player.toggle('b');
    await vi.waitFor(() => expect(player.read().failure).toMatch(/did not allow sound/));
  });

  it('tells each subscriber until he leaves', () => {
    const { audio } = fakeAudio();
    const player = createPlayer(audio, source);
    const listener = vi.fn();
    const leave = player.subscribe(listener);
    player.toggle('a');
    const calls = listener.mock.calls.length;
    expect(calls).toBeGreaterThan(0);
    leave();
    player.stop();
    expect(listener).toHaveBeenCalledTimes(calls);
  });

  it('goes to a time, also of a clip that was not played yet', () => {
    const { audio, raw, emit } = fakeAudio();
    const player = createPlayer(audio, source);
    expect(player.timeOf('a')).toBeNull();
    player.seek('a', 1.25);
    expect(raw).toMatchObject({ src: '/audio/a', currentTime: 1.25 });
    expect(player.read()).toMatchObject({ clipId: 'a', status: 'paused' });
    raw.src = 'unchanged';
    player.toggle('a');
    emit('playing');
    expect(raw.src).toBe('unchanged');
    expect([player.timeOf('a'), player.timeOf('b')]).toEqual([1.25, null]);
  });

  it('repeats a stretch, also where it reaches the end, until it is let go', () => {
    const { audio, raw, emit } = fakeAudio();
    const player = createPlayer(audio, source);
    player.toggle('a');
    emit('playing');
    player.loop({ fromSec: 1, toSec: 2 });
    raw.currentTime = 2.01;
    expect(player.timeOf('a')).toBe(1);
    raw.currentTime = 4;
    emit('ended');
    expect(raw.currentTime).toBe(1);
    expect(player.read().status).toBe('loading');
    player.loop(null);
    emit('ended');
    expect(player.read().status).toBe('idle');
  });

  it('keeps speed and volume from clip to clip', () => {
    const { audio, raw } = fakeAudio();
    const player = createPlayer(audio, source);
    player.setRate(0.5);
    player.setVolume(0.25);
    raw.playbackRate = 1; // as a browser does for a new source
    player.toggle('a');
    expect(raw).toMatchObject({ playbackRate: 0.5, volume: 0.25 });
    player.stop();
    expect(player.read()).toMatchObject({ status: 'idle', rate: 0.5, volume: 0.25 });
  });
});
