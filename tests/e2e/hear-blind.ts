import { expect, type Page } from '@playwright/test';
import { expectGoodPage } from './expect-good-page';
import { expectSound } from './watch-audio';

const CLIPS = 3;

/** A listener hears clips blind and answers by the keys; what was intended shows only afterwards. */
export async function hearBlindRound(page: Page, dataset: string): Promise<void> {
  await page.goto(`${dataset}/label`);
  await page.getByLabel('Name', { exact: true }).fill('First ears');
  await page.getByLabel('Clips', { exact: true }).fill(String(CLIPS));
  await page.getByRole('button', { name: 'Make round' }).click();
  await page.getByRole('button', { name: 'Start listening' }).click();
  for (let heard = 0; heard < CLIPS; heard++) {
    await expect(page.getByText(`${heard} rated, ${CLIPS - heard} left for you`)).toBeVisible();
    await expectSound(page);
    await expect(page.locator('main')).not.toContainText('Actor_');
    if (heard === 0) await expectGoodPage(page, 'label-listening');
    await page.keyboard.press('5');
  }
  await expect(page.getByRole('heading', { name: 'No clip is left for you' })).toBeVisible();
  await page.getByRole('link', { name: 'Results so far' }).click();
  await expect(page.getByRole('heading', { name: 'Intended and perceived' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Human baseline' })).toContainText(
    `n = ${CLIPS} ratings`,
  );
  await expectGoodPage(page, 'label-results');
}
