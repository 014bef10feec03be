import { type Browser, expect, type Page } from '@playwright/test';
import { expectGoodPage } from './expect-good-page';
import { expectSound, watchAudio } from './watch-audio';

const OWNER = { name: 'Ada Lovelace', email: 'ada@example.org' };
const GUEST = { name: 'Grace Hopper', email: 'grace@example.org', password: 'dogs by the door' };

/** From the dataset's page to its list of clips and back. */
export async function filterAndHearClips(page: Page): Promise<void> {
  const dataset = page.url();
  await page.getByRole('link', { name: 'Clips', exact: true }).click();
  await page.locator('summary', { hasText: 'Emotion' }).click();
  await page.getByRole('checkbox', { name: /^angry/ }).check();
  await expect(page).toHaveURL(/emotion=angry/);
  await page.keyboard.press('Escape');
  const rows = page.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(16);
  await rows.first().press('Space');
  await expectSound(page);
  await page.keyboard.press('Space');
  await expectGoodPage(page, 'clips');
  await page.goto(dataset);
}

/** A long run of the newest recipe is stopped: the best epoch so far is kept and tested. */
export async function stopTraining(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Study CNN, random split', exact: true }).first().click();
  await page.getByRole('link', { name: 'Duplicate' }).click();
  await page.getByText('Training', { exact: true }).click();
  await page.getByLabel('Epochs').fill('1000');
  await page.getByRole('button', { name: 'Start experiment' }).click();
  await expect(page.getByText(/^Epoch ([2-9]|\d{2,}) of 1,?000$/)).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveTitle(/^\d+ % · /);
  await expectGoodPage(page, 'experiment-running');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped', { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/was kept and tested/)).toBeVisible();
  await expect(page.getByRole('grid')).toBeVisible();
}

/** A viewer is let in by a link, sees and hears everything, and is offered no change. */
export async function inviteViewer(page: Page, browser: Browser): Promise<void> {
  await page.getByRole('link', { name: 'Members' }).first().click();
  await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('VIEWER');
  await page.getByRole('button', { name: 'Make invitation link' }).click();
  const link = await page.getByLabel('Invitation link').inputValue();
  await expectGoodPage(page, 'members');
  const context = await browser.newContext();
  const guest = await context.newPage();
  await watchAudio(guest);
  await guest.goto(link);
  await expectGoodPage(guest, 'invitation');
  await guest.getByLabel('Your name').fill(GUEST.name);
  await guest.getByLabel('E-mail address').fill(GUEST.email);
  await guest.getByLabel('Password').fill(GUEST.password);
  await guest.getByRole('button', { name: 'Make account and join' }).click();
  await guest.getByRole('link', { name: 'RAVDESS, two actors' }).click();
  await expect(guest.getByRole('link', { name: 'Clips', exact: true })).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Import' })).toBeHidden();
  await expect(guest.getByRole('link', { name: 'New experiment' })).toBeHidden();
  await context.close();
}

/** Signs out, is refused with a wrong password, and is led back in. */
export async function comeBack(page: Page, password: string): Promise<void> {
  await page.getByRole('button', { name: `Account of ${OWNER.name}` }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expectGoodPage(page, 'sign-in');
  await page.getByLabel('E-mail address').fill(OWNER.email);
  await page.getByLabel('Password').fill(`not ${password}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/w\/[\w-]+\//);
  await page.goto('/');
  await expect(page).toHaveURL(/\/w\/[\w-]+\/datasets$/);
}
