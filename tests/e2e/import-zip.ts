import { readdir, readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { buildZip } from '../support/build-zip';
import { sharedPath } from '../support/shared-path';
import { expectGoodPage } from './expect-good-page';

const ACTORS = ['Actor_01', 'Actor_02'];
const CLIPS = 120;

/** Every file twice, as public archives have it, and one that is not what its name says. */
async function doubledArchive(): Promise<Buffer> {
  const files: Record<string, Buffer> = {
    'Actor_03/03-01-05-01-01-01-03.wav': Buffer.from('this is no recording'),
  };
  for (const actor of ACTORS) {
    for (const name of await readdir(sharedPath('corpora/ravdess', actor))) {
      const bytes = await readFile(sharedPath('corpora/ravdess', actor, name));
      files[`${actor}/${name}`] = bytes;
      files[`audio_speech_actors_01-24/${actor}/${name}`] = bytes;
    }
  }
  return buildZip(files);
}

/** Breaks the connection in the midst of the upload, once; tells how the client went on. */
async function breakOnce(page: Page): Promise<{ readonly methods: readonly string[] }> {
  const methods: string[] = [];
  let patches = 0;
  await page.route(/\/api\/uploads\//, async (route) => {
    const method = route.request().method();
    methods.push(method);
    if (method === 'PATCH') patches++;
    if (method === 'PATCH' && patches === 1) await route.abort('connectionreset');
    else await route.continue();
  });
  return { methods };
}

/** Imports a zip over a connection that breaks; what cannot be used is listed with its reason. */
export async function importZipOverBrokenConnection(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Datasets' }).first().click();
  await page.getByRole('link', { name: 'New dataset' }).click();
  await page.getByLabel('Name').fill('RAVDESS, zipped');
  await page.getByRole('button', { name: 'Create dataset' }).click();
  const connection = await breakOnce(page);
  await page.getByLabel('Zip or audio files').setInputFiles({
    name: 'ravdess.zip',
    mimeType: 'application/zip',
    buffer: await doubledArchive(),
  });
  await expect(page.getByText('Check before you import')).toBeVisible();
  await page.getByRole('button', { name: /^Import/ }).click();
  await expect(page.getByRole('link', { name: 'Open the dataset' })).toBeVisible({
    timeout: 120_000,
  });
  const resumed = connection.methods.indexOf('HEAD');
  expect(resumed, `asked how much had arrived: ${connection.methods}`).toBeGreaterThan(0);
  expect(connection.methods.slice(resumed + 1)).toContain('PATCH');
  const files = page.getByRole('region', { name: 'Files of the import' });
  await expect(files.getByRole('row', { name: /03-01-05-01-01-01-03\.wav/ })).toContainText(
    'The file is neither wave nor FLAC',
  );
  await expectGoodPage(page, 'import-with-refusals');
  await page.unroute(/\/api\/uploads\//);
  await page.getByRole('link', { name: 'Open the dataset' }).click();
  const actors = page.getByRole('region', { name: 'Clips by actor and emotion' });
  await expect(actors.getByRole('row', { name: /^All/ })).toContainText(String(CLIPS));
}
