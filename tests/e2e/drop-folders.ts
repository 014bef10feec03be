import type { Locator } from '@playwright/test';

/**
 * Drops folders of this machine's disk on an element, as a hand does with a file manager: the browser
 * itself reads the folders. Files built in the page would not be folders.
 */
export async function dropFolders(target: Locator, folders: readonly string[]): Promise<void> {
  const page = target.page();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('The drop target is not on the page.');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...folders], dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + 30 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}
