import { describe, expect, it, vi } from 'vitest';
import { ClipWindowStore } from '@/app/w/[workspace]/datasets/[dataset]/clips/_parts/clip-window-store';
import { CLIP_WINDOW, type ClipWindow } from '@/lib/domain/clips/schema';

/** A window of a list of 1,000 rows, named by their position. */
const windowAt = (window: number, stamp = '1'): ClipWindow =>
  ({
    rows: Array.from({ length: CLIP_WINDOW }, (_, i) => ({ id: `${stamp}:${window * 100 + i}` })),
    start: window * CLIP_WINDOW,
    total: 1000,
    stamp,
  }) as unknown as ClipWindow;

function make(fetchWindow = vi.fn(async (window: number) => windowAt(window))) {
  return { store: new ClipWindowStore(windowAt(0), fetchWindow), fetchWindow };
}

const asked = (fetchWindow: { mock: { calls: readonly unknown[][] } }) =>
  fetchWindow.mock.calls.map(([window]) => window);

describe('ClipWindowStore', () => {
  it('fetches each window once, a little before it is seen', async () => {
    const { store, fetchWindow } = make();
    store.show(0, 20);
    expect(asked(fetchWindow)).toEqual([]);
    store.show(50, 70);
    store.show(60, 80);
    await vi.waitFor(() => expect(store.rowAt(150)?.id).toBe('1:150'));
    expect(asked(fetchWindow)).toEqual([1]);
  });

  it('lets go of what scrolled by before it arrived', async () => {
    const signals: AbortSignal[] = [];
    const { store } = make(
      vi.fn(async (window: number, signal?: AbortSignal) => {
        if (signal) signals.push(signal);
        return windowAt(window);
      }),
    );
    store.show(250, 270);
    store.show(850, 870);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, false, false]);
  });

  it('says what failed, keeps the rows it has and tries again', async () => {
    const fetchWindow = vi.fn(async (window: number) => windowAt(window));
    fetchWindow.mockRejectedValueOnce(new Error('offline'));
    const { store } = make(fetchWindow);
    store.show(450, 460);
    await vi.waitFor(() => expect(store.read().failure).toBe('offline'));
    expect(store.rowAt(3)?.id).toBe('1:3');
    store.retry();
    await vi.waitFor(() => expect(store.rowAt(455)?.id).toBe('1:455'));
    expect(store.read().failure).toBeNull();
  });

  it('begins anew with the first window of a changed list', async () => {
    const { store } = make(vi.fn(async (window: number) => windowAt(window, '2')));
    store.show(250, 270);
    await vi.waitFor(() => expect(store.rowAt(250)?.id).toBe('2:250'));
    expect(store.rowAt(3)).toBeUndefined();
  });

  it('gives a stretch that was never seen, in its order', async () => {
    const { store, fetchWindow } = make();
    const rows = await store.loadRange(95, 305);
    expect(rows.map(({ id }) => Number(id.slice(2)))).toEqual(
      Array.from({ length: 211 }, (_, i) => 95 + i),
    );
    expect(asked(fetchWindow)).toEqual([1, 2, 3]);
  });
});
