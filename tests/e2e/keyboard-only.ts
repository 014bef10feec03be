import { readdir } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { sharedPath } from '../support/shared-path';
import { expectSound } from './watch-audio';

const ACTOR = 'Actor_03';
const FILES = 12;
/** Nothing that a person needs lies further than this from where they are. */
const MOST_TABS = 60;

/** Goes on with Tab until the element has the focus, as a hand that has no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, `not reached by ${MOST_TABS} tabs`).toBeFocused();
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function pathsOfActor(): Promise<string[]> {
  const names = (await readdir(sharedPath('corpora/ravdess', ACTOR))).sort();
  return names.slice(0, FILES).map((name) => sharedPath('corpora/ravdess', ACTOR, name));
}

async function createDataset(page: Page): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search the workspace' });
  // Keys are heard once the page has come alive.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(search).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('new dat');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/datasets\/new$/);
  await tabTo(page, page.getByLabel('Name'));
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Drop zone' })).toBeVisible();
}

async function importFiles(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page, page.getByRole('button', { name: 'Choose a zip or files' }));
  await (await chooser).setFiles(await pathsOfActor());
  await press(page, page.getByRole('button', { name: `Import ${FILES} clips` }));
  const open = page.getByRole('link', { name: 'Open the dataset' });
  await expect(open).toBeVisible({ timeout: 60_000 });
  await press(page, open);
  await expect(page).toHaveURL(/\/datasets\/[\w-]+$/);
  await expect(page.getByRole('heading', { name: 'By keyboard' })).toBeVisible();
}

async function hearFilteredClip(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Clips', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Clips' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('03-01-02');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/text=03-01-02/);
  const rows = page.locator('tr[data-position]');
  await expect(rows.first()).toContainText('03-01-02-01-01-01-03');
  await tabTo(page, rows.first());
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('Space');
  await expectSound(page);
  await page.keyboard.press('Space');
}

/** The sheet of keys opens, lists what this page can do, and closes. */
async function readTheKeys(page: Page): Promise<void> {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toContainText('Search the workspace');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
}

/** From a new dataset to the sound of a filtered clip and its tracks, without a mouse. */
export async function importAndHearByKeyboard(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Datasets' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/datasets$/);
  await createDataset(page);
  await importFiles(page);
  await hearFilteredClip(page);
  await readTheKeys(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/clips\/[\w-]+\?.*text=03-01-02/);
  await expect(page.getByRole('heading', { name: 'Tracks' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/clips\?text=03-01-02/);
}
