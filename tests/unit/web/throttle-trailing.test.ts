import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttleTrailing } from '@/lib/web/throttle-trailing';

describe('throttleTrailing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs the first call at once and makes up for the last of a burst', () => {
    const run = vi.fn();
    const call = throttleTrailing(run, 500);
    for (let i = 0; i < 10; i += 1) call();
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(499);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('lets at most two a second through under a steady stream', () => {
    const run = vi.fn();
    const call = throttleTrailing(run, 500);
    for (let i = 0; i < 100; i += 1) {
      call();
      vi.advanceTimersByTime(100);
    }
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(19);
    expect(run.mock.calls.length).toBeLessThanOrEqual(21);
  });

  it('forgets the waiting call when cancelled', () => {
    const run = vi.fn();
    const call = throttleTrailing(run, 500);
    call();
    call();
    call.cancel();
    vi.advanceTimersByTime(5000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
