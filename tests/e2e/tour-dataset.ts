import { expect, type Page } from '@playwright/test';
import { expectGoodPage } from './expect-good-page';

interface Stop {
  readonly name: string;
  /** below the dataset's address */
  readonly path: string;
  /** what the page is there for, once it is loaded */
  readonly shows: string | RegExp;
}

const STOPS: readonly Stop[] = [
  { name: 'explore-distributions', path: '/explore', shows: 'Spectral centroid, mean' },
  {
    name: 'explore-spectrograms',
    path: '/explore?view=spectrograms',
    shows: 'Mean spectrogram of each label',
  },
  { name: 'explore-compare', path: '/explore?view=compare', shows: 'Two emotions by one actor' },
  { name: 'explore-map', path: '/explore?view=map', shows: /of the variance/ },
  { name: 'health', path: '/health', shows: /^Checked/ },
  { name: 'label', path: '/label', shows: 'No labelling round yet' },
  { name: 'lab', path: '/lab', shows: /Computed here in/ },
  { name: 'versions', path: '/versions', shows: 'Freeze a version' },
  { name: 'export', path: '/export', shows: 'Not for commercial use' },
  { name: 'datasheet', path: '/datasheet', shows: 'Composition' },
  { name: 'settings', path: '/settings', shows: 'Licence and origin' },
  { name: 'dataset-import', path: '/import', shows: 'Drop a zip, audio files or a folder here' },
];

/** Opens a clip: its tracks are drawn from the stored features, under the figures of the cursor. */
async function openFirstClip(page: Page, dataset: string): Promise<void> {
  await page.goto(`${dataset}/clips`);
  await page.locator('tr[data-position]').first().press('Enter');
  await expect(page).toHaveURL(/\/clips\/[\w-]+/);
  await expect(page.getByRole('img', { name: /^Spectrogram of/ })).toBeVisible();
  await expectGoodPage(page, 'clip');
}

/** Every page of a dataset with features: it shows what it is for, and is clean in light and dark. */
export async function tourDataset(page: Page, dataset: string): Promise<void> {
  for (const { name, path, shows } of STOPS) {
    await page.goto(`${dataset}${path}`);
    await expect(page.getByText(shows).first()).toBeVisible({ timeout: 30_000 });
    await expectGoodPage(page, name);
  }
  await openFirstClip(page, dataset);
  await page.goto(`${dataset.replace(/\/datasets\/.*/, '')}/label-maps`);
  await expect(page.getByRole('heading', { level: 1, name: 'Label maps' })).toBeVisible();
  await expectGoodPage(page, 'label-maps');
}
