import { describe, expect, it, vi } from 'vitest';
import { createPlayer } from '@/app/_audio/player-store';

/** An audio element that says what it was told, and plays when the test says so. */
function fakeAudio(play: () => Promise<void> = async () => undefined) {
  const listeners = new Map<string, () => void>();
  const audio = {
    src: '',
    currentTime: 0,
    duration: 4,
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
});
