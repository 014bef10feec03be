import { expect, type Page } from '@playwright/test';

interface Heard {
  readonly currentTime: number;
  readonly duration: number;
  readonly paused: boolean;
}

/** Remembers the elements that play: the player's is not part of the document. Before the first page. */
export async function watchAudio(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      Object.assign(window, { lastPlayed: this });
      return play.call(this);
    };
  });
}

function listen(page: Page): Promise<Heard | null> {
  return page.evaluate(() => {
    const { lastPlayed } = window as unknown as { lastPlayed?: HTMLMediaElement };
    if (!lastPlayed) return null;
    const { currentTime, duration, paused } = lastPlayed;
    return { currentTime, duration, paused };
  });
}

/** A clip is sounding: its time goes on by itself and its length is that of speech. */
export async function expectSound(page: Page): Promise<void> {
  await expect.poll(async () => (await listen(page))?.currentTime ?? 0).toBeGreaterThan(0.2);
  const before = await listen(page);
  expect(before?.paused).toBe(false);
  expect(before?.duration).toBeGreaterThan(2);
  expect(before?.duration).toBeLessThan(7);
  await expect
    .poll(async () => (await listen(page))?.currentTime ?? 0)
    .toBeGreaterThan((before?.currentTime ?? 0) + 0.3);
}
