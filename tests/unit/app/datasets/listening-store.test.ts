import { beforeEach, describe, expect, test } from 'vitest';
import {
  createListening,
  type ListeningStore,
} from '@/app/w/[workspace]/datasets/[dataset]/label/[task]/_parts/listening-store';
import type { Operation } from '@/app/w/[workspace]/datasets/[dataset]/label/[task]/_parts/project-queue';
import type { ListeningQueue } from '@/lib/domain/ratings/schema';
import type { ActionFailure, ActionResult } from '@/lib/web/action-result';

const item = (id: string) => ({ id, durationSec: 1, known: null });
const heard = (label: string) => ({ label, confidence: null, reactionMs: 900, replays: 0 });
const failed = (code: ActionFailure['code']): ActionFailure => ({
  ok: false,
  code,
  message: `refused: ${code}`,
  fields: {},
});

/** A server that keeps ratings as the real one does, and can be cut off. */
function makeServer(clips: string[]) {
  const ratings: { id: string; label: string }[] = [];
  const calls: string[] = [];
  let cut: 'no' | 'before' | 'after' | ActionFailure['code'] = 'no';
  const queue = (): ListeningQueue => {
    const open = clips.filter((id) => !ratings.some((rating) => rating.id === id));
    const last = ratings.at(-1);
    return {
      items: open.slice(0, 3).map(item),
      rated: ratings.length,
      remaining: open.length,
      last: last ? { item: item(last.id), label: last.label } : null,
    };
  };
  const answer = async (name: string, work: () => void): Promise<ActionResult<ListeningQueue>> => {
    calls.push(name);
    if (cut === 'before') throw new TypeError('Failed to fetch');
    // A conflict is about one rating; anything else is about all.
    const concerns = cut !== 'conflict' || name !== 'next';
    if (cut !== 'no' && cut !== 'after' && concerns) return failed(cut);
    work();
    if (cut === 'after') throw new TypeError('Failed to fetch');
    return { ok: true, value: queue() };
  };
  return {
    ratings,
    calls,
    cut: (how: typeof cut) => {
      cut = how;
    },
    next: () => answer('next', () => undefined),
    send: (operation: Operation) =>
      answer(`${operation.kind} ${operation.item.id}`, () => {
        const at = ratings.findIndex(({ id }) => id === operation.item.id);
        if (operation.kind === 'undo') ratings.splice(at, at < 0 ? 0 : 1);
        else if (at < 0) ratings.push({ id: operation.item.id, label: operation.answer.label });
      }),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

let server: ReturnType<typeof makeServer>;
let waits: { run: () => void; ms: number }[] = [];
let stored: Operation[] = [];
let store: ListeningStore;

const open = () =>
  createListening({
    next: () => server.next(),
    send: (operation) => server.send(operation),
    storage: {
      read: () => stored,
      write: (outbox) => {
        stored = [...outbox];
      },
    },
    later(run, ms) {
      waits.push({ run, ms });
      return () => undefined;
    },
  });

beforeEach(async () => {
  server = makeServer(['a', 'b', 'c', 'd']);
  waits = [];
  stored = [];
  store = open();
  store.start();
  await settle();
});

const shown = () => store.read().queue?.items.map(({ id }) => id);

describe('a listening session', () => {
  test('shows the next clip before the server has answered', async () => {
    store.answer(heard('calm'));
    expect(shown()).toEqual(['b', 'c']);
    expect(store.read()).toMatchObject({ pending: 1, queue: { rated: 1, remaining: 3 } });
    await settle();
    expect(store.read()).toMatchObject({ pending: 0, phase: 'open' });
    expect(shown()).toEqual(['b', 'c', 'd']);
  });

  test('sends in order, one after the other, however fast the listener is', async () => {
    for (const label of ['calm', 'sad', 'happy']) store.answer(heard(label));
    store.undo();
    store.answer(heard('angry'));
    await settle();
    expect(server.calls).toEqual(['next', 'rate a', 'rate b', 'rate c', 'undo c', 'rate c']);
    expect(server.ratings).toEqual([
      { id: 'a', label: 'calm' },
      { id: 'b', label: 'sad' },
      { id: 'c', label: 'angry' },
    ]);
    expect(store.read().answers.map(({ label }) => label)).toEqual(['calm', 'sad', 'angry']);
  });

  test('keeps what cannot be sent, goes on, and sends it when the server is back', async () => {
    server.cut('before');
    store.answer(heard('calm'));
    await settle();
    store.answer(heard('sad'));
    expect(store.read()).toMatchObject({ pending: 2, trouble: { kind: 'unsent' } });
    expect(stored).toHaveLength(2);
    expect(shown()).toEqual(['c']);
    server.cut('no');
    waits.at(-1)?.run();
    await settle();
    expect(server.ratings.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(store.read()).toMatchObject({ pending: 0, trouble: null });
    expect(stored).toEqual([]);
  });

  test('waits longer each time, half a minute at most', async () => {
    server.cut('unavailable');
    store.answer(heard('calm'));
    for (let i = 0; i < 7; i++) {
      await settle();
      waits.at(-1)?.run();
    }
    await settle();
    expect(waits.map(({ ms }) => ms).slice(0, 7)).toEqual([
      1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
    ]);
  });

  test('counts a rating once whose answer was lost on the way back', async () => {
    server.cut('after');
    store.answer(heard('calm'));
    await settle();
    server.cut('no');
    store.retry();
    await settle();
    expect(server.ratings).toEqual([{ id: 'a', label: 'calm' }]);
    expect(store.read()).toMatchObject({ pending: 0, queue: { rated: 1 } });
  });

  test('sends after a reload what waited in the browser', async () => {
    server.cut('before');
    store.answer(heard('calm'));
    await settle();
    store.stop();
    server.cut('no');
    store = open();
    store.start();
    await settle();
    expect(server.ratings).toEqual([{ id: 'a', label: 'calm' }]);
    expect(shown()).toEqual(['b', 'c', 'd']);
  });

  test('says what the server refused and goes on with what the server has', async () => {
    server.ratings.push({ id: 'a', label: 'sad' });
    server.cut('conflict');
    store.answer(heard('calm'));
    await settle();
    expect(server.calls).toEqual(['next', 'rate a', 'next']);
    expect(store.read()).toMatchObject({ trouble: { kind: 'refused' }, phase: 'open', pending: 0 });
    expect(shown()).toEqual(['b', 'c', 'd']);
    expect(stored).toEqual([]);
    store.dismiss();
    expect(store.read().trouble).toBeNull();
  });

  test('ends where the round lets nobody in any more', async () => {
    server.cut('forbidden');
    store.answer(heard('calm'));
    await settle();
    expect(store.read()).toMatchObject({ trouble: { kind: 'refused' }, phase: 'ended' });
  });

  test('takes back a rating of an earlier visit', async () => {
    server.ratings.push({ id: 'a', label: 'sad' });
    store = open();
    store.start();
    await settle();
    store.undo();
    expect(shown()).toEqual(['a', 'b', 'c', 'd']);
    expect(store.read().queue).toMatchObject({ rated: 0, remaining: 4, last: null });
    await settle();
    expect(server.ratings).toEqual([]);
  });
});
